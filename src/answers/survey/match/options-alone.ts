import type { Question } from '../../../model/questionnaire.ts'
import type { Header } from '../header.ts'
import type { QuestionNames } from './question-names.ts'
import { distinct, type Target, targetName } from './target.ts'

/** Column → what it may hold. */
export type Alone = ReadonlyMap<number, readonly Target[]>

/**
 * Columns headed by an option alone, the question being lost (as older Typeform exports have them); never of a question
 * that another column holds whole.
 *
 * An option that several questions offer (« Other ») is of the question whose other options are beside it: the one on its
 * left where it is not taken there yet, else the one on its right.
 */
export function optionsAlone(headers: readonly Header[], names: QuestionNames, held: ReadonlySet<Question>): Alone {
  const found = new Map<number, readonly Target[]>()
  for (const header of headers)
    found.set(
      header.column,
      candidates(header, names).filter(({ question }) => !held.has(question)),
    )
  const settled = new Map<number, readonly Target[]>()
  for (const [column, targets] of found) {
    const left = only(settled.get(column - 1))
    const right = nextOnly(column, found)
    settled.set(column, targets.length < 2 ? targets : besides(targets, { left, right, settled }))
  }
  return settled
}

function candidates({ names: headerNames }: Header, names: QuestionNames): readonly Target[] {
  const targets = headerNames.flatMap(({ whole, part }) =>
    part !== undefined
      ? []
      : names.stems.flatMap(({ question }) =>
          question.kind === 'multi'
            ? names
                .wordsOf(question)
                .namedInWords(whole)
                .map(({ id }): Target => ({ question, option: id }))
            : [],
        ),
  )
  return distinct(targets)
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
