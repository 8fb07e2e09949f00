import type { Question } from '../../../model/questionnaire.ts'
import type { Header } from '../header.ts'
import type { ToolSheet } from '../tools/tool.ts'
import { normal } from './normal.ts'
import { type QuestionNames, rowsNamed } from './question-names.ts'
import { distinct, type Target, targetName } from './target.ts'

/** Column → what it may hold. */
type Alone = ReadonlyMap<number, readonly Target[]>

/** The tool, and the questions that a column holds whole. */
type Sides = Readonly<{ sheet: ToolSheet; held: ReadonlySet<Question> }>

/**
 * Columns headed by an option or a row alone, the question being lost (as older Typeform exports have them); never of a question
 * that another column holds whole.
 *
 * An option that several questions offer (« Other ») is of the question whose other options are beside it: the one on its
 * left where it is not taken there yet, else the one on its right.
 */
export function partsAlone(headers: readonly Header[], names: QuestionNames, { sheet, held }: Sides): Alone {
  const found = new Map<number, readonly Target[]>()
  for (const header of headers)
    found.set(
      header.column,
      candidates(header, names, sheet).filter(({ question }) => !held.has(question)),
    )
  const settled = new Map<number, readonly Target[]>()
  for (const [column, targets] of found) {
    const left = only(settled.get(column - 1))
    const right = nextOnly(column, found)
    settled.set(column, targets.length < 2 ? targets : besides(targets, { left, right, settled }))
  }
  return withCompany(settled)
}

/** One column alone may be called as a part by chance: two of a question are there on purpose. */
function withCompany(settled: Alone): Alone {
  const all = [...settled.values()].flatMap((targets) => (targets.length === 1 ? targets : []))
  return new Map(
    [...settled].map(([column, targets]) => [
      column,
      targets.filter(
        (target) => targets.length > 1 || all.filter(({ question }) => question === target.question).length > 1,
      ),
    ]),
  )
}

function candidates({ names: headerNames }: Header, names: QuestionNames, sheet: ToolSheet): readonly Target[] {
  const whole = headerNames.filter(({ part }) => part === undefined)
  return distinct(
    whole.flatMap(({ whole: text }) =>
      names.stems.flatMap(({ question, column }) =>
        column === undefined ? partsNamed(question, text, names, sheet) : [],
      ),
    ),
  )
}

/** The options or the rows of a question that a text names by itself. */
function partsNamed(
  question: Question,
  text: string,
  names: QuestionNames,
  { headsByOption }: ToolSheet,
): readonly Target[] {
  if (question.kind === 'multi' && headsByOption)
    return names
      .wordsOf(question)
      .namedInWords(text)
      .map(({ id }): Target => ({ question, option: id }))
  if (question.kind !== 'grid' || question.columns !== undefined || normal(text) === '') return []
  return rowsNamed(question, text, undefined).map((row): Target => ({ question, row }))
}

function only(targets: readonly Target[] | undefined): Target | undefined {
  return targets?.length === 1 ? targets[0] : undefined
}

/** The next column on the right that is of one question only, among those that follow without a gap. */
function nextOnly(column: number, found: Alone): Target | undefined {
  for (let at = column + 1; (found.get(at)?.length ?? 0) > 0; at += 1) {
    const one = only(found.get(at))
    if (one !== undefined) return one
  }
  return undefined
}

type Beside = Readonly<{ left: Target | undefined; right: Target | undefined; settled: Alone }>

function besides(targets: readonly Target[], { left, right, settled }: Beside): readonly Target[] {
  const taken = new Set([...settled.values()].flatMap((one) => (one.length === 1 ? one.map(targetName) : [])))
  for (const beside of [left, right]) {
    const here = targets.filter((target) => target.question === beside?.question && !taken.has(targetName(target)))
    if (here.length === 1) return here
  }
  return targets
}
