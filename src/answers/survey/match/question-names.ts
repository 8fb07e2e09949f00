import { columnsOf } from '../../../model/columns.ts'
import { plainWords } from '../../../model/plain.ts'
import {
  allQuestions,
  type Column,
  type GridQuestion,
  type Question,
  type Questionnaire,
} from '../../../model/questionnaire.ts'
import type { Text } from '../../../model/text.ts'
import { ChoiceWords } from '../cells/choice-words.ts'
import type { ToolSheet } from '../tools/tool.ts'
import { codeOf, normal, squashed, withoutEnding, withoutNumber } from './normal.ts'

/** What a name can be the name of: a question, or a column of a grid. */
export type Stem = Readonly<{ question: Question; column?: Column }>

/** The shortest beginning of a text that stands for it, once a tool has cut it. */
const shortestCut = 8

/** Every name of the questions of a questionnaire: codes, and texts in every language and variant. */
export class QuestionNames {
  readonly stems: readonly Stem[]
  readonly #byCode: ReadonlyMap<string, readonly Stem[]>
  readonly #bySquashed: ReadonlyMap<string, readonly Stem[]>
  readonly #byText: ReadonlyMap<string, readonly Stem[]>
  readonly wordSets: readonly Readonly<{ stem: Stem; words: ReadonlySet<string> }>[]
  readonly #words = new Map<Question, ChoiceWords>()
  readonly #sheet: ToolSheet

  constructor(questionnaire: Questionnaire, sheet: ToolSheet) {
    this.#sheet = sheet
    this.stems = allQuestions(questionnaire).flatMap((question): readonly Stem[] => [
      { question },
      ...columnsOf(question).map((column) => ({ question, column })),
    ])
    this.#byCode = indexed(this.stems, (stem) => [codeOf(idOf(stem))])
    this.#bySquashed = indexed(this.stems, (stem) => [squashed(idOf(stem))])
    this.wordSets = this.stems.flatMap((stem) =>
      textsOf(stem).map((text) => ({ stem, words: new Set(plainWords(text)) })),
    )
    this.#byText = indexed(this.stems, (stem) => textsOf(stem).map(normal))
  }

  ofCode(code: string): readonly Stem[] {
    const exact = this.#byCode.get(codeOf(code))
    if (exact !== undefined) return exact
    return /\s/.test(code.trim()) ? [] : (this.#bySquashed.get(squashed(code)) ?? [])
  }

  ofText(text: string): readonly Stem[] {
    const whole = withoutEnding(normal(text))
    if (whole === '') return []
    const found = this.#byText.get(whole) ?? this.#byText.get(withoutNumber(whole))
    return found ?? (/(?:\.\.|…)\s*$/.test(text) ? this.#beginning(withoutNumber(whole)) : [])
  }

  /** The words of the options of a question, of a grid for its rows, or of a column. */
  wordsOf(asked: Question): ChoiceWords {
    const known = this.#words.get(asked)
    if (known !== undefined) return known
    const options = 'options' in asked ? asked.options : []
    const words = new ChoiceWords({ options, variants: asked.variants }, this.#sheet)
    this.#words.set(asked, words)
    return words
  }

  /** The rank of a part that the tool numbers by itself: `SQ002`. */
  rankOf(part: string): number | undefined {
    const rank = this.#sheet.ranks?.exec(part.trim())?.[1]
    return rank === undefined ? undefined : Number(rank)
  }

  #beginning(start: string): readonly Stem[] {
    if (start.length < shortestCut) return []
    return this.stems.filter((stem) => textsOf(stem).some((text) => normal(text).startsWith(start)))
  }
}

/** The rows of a grid that a name is that of. */
export function rowsNamed(grid: GridQuestion, part: string, rank: number | undefined): readonly string[] {
  const byId = grid.rows.filter(({ id }) => codeOf(id) === codeOf(part))
  if (byId.length > 0) return byId.map(({ id }) => id)
  const cut = /(?:\.\.|…)\s*$/.test(part)
  const wanted = normal(part)
  const byText = grid.rows.filter(({ text }) =>
    Object.values(text).some((one) => {
      const words = normal(one)
      return words === wanted || words === withoutNumber(wanted) || (cut && wanted !== '' && words.startsWith(wanted))
    }),
  )
  if (byText.length > 0) return byText.map(({ id }) => id)
  const row = rank === undefined ? undefined : grid.rows[rank - 1]
  return row === undefined ? [] : [row.id]
}

export function idOf({ question, column }: Stem): string {
  return (column ?? question).id
}

/** The texts of a question in every language, those of its variants too. */
function textsOf({ question, column }: Stem): readonly string[] {
  const asked = column ?? question
  const texts: readonly (Text | undefined)[] = [asked.text, ...asked.variants.map(({ text }) => text)]
  return texts.flatMap((text) => (text === undefined ? [] : Object.values(text)))
}

function indexed(
  stems: readonly Stem[],
  keysOf: (stem: Stem) => readonly string[],
): ReadonlyMap<string, readonly Stem[]> {
  const found = new Map<string, readonly Stem[]>()
  for (const stem of stems)
    for (const key of new Set(keysOf(stem))) if (key !== '') found.set(key, [...(found.get(key) ?? []), stem])
  return found
}
