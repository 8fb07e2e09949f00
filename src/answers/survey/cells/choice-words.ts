import type { Option, Variant } from '../../../model/questionnaire.ts'
import { inLanguage } from '../../../model/text.ts'
import { codeOf, normal } from '../match/normal.ts'
import type { ToolSheet } from '../tools/tool.ts'
import { isOtherWord, isTicked } from './usual-words.ts'

/** Something that offers options: a question, a grid for its rows, or a column of a grid. */
export type Choosing = Readonly<{ options: readonly Option[]; variants: readonly Variant[] }>

/** Every word that stands for an option of a question: its id, its number, its texts in every language and variant. */
export class ChoiceWords {
  readonly options: readonly Option[]
  readonly #byId: ReadonlyMap<string, readonly Option[]>
  readonly #byLabel: ReadonlyMap<string, readonly Option[]>
  readonly #sheet: ToolSheet
  readonly #hasRanks: boolean

  constructor({ options, variants }: Choosing, sheet: ToolSheet) {
    this.options = options
    this.#sheet = sheet
    this.#byId = indexed(options, ({ id }) => [codeOf(id)])
    this.#byLabel = indexed(options, (option) => labelsOf(option, variants).map(normal))
    const numbered = options.filter(({ id }) => /^\d+$/.test(id))
    this.#hasRanks = numbered.length > 0 && numbered.every(({ id }) => options[Number(id) - 1]?.id === id)
  }

  /** The options that some words stand for: one; none; several, when they are ambiguous. */
  find(words: string): readonly Option[] {
    const text = normal(words)
    if (text === '') return this.#ofCode(words.trim())
    for (const found of [
      this.#ofBit(text),
      this.#ofCode(words),
      this.#byLabel.get(text) ?? [],
      this.#prefixed(words),
      this.#ofYesNo(text),
    ])
      if (found.length > 0) return found
    return []
  }

  /** Whether a text, as `normal` writes it, is one of those of an option. */
  isLabel(option: Option, normalText: string): boolean {
    return this.#byLabel.get(normalText)?.includes(option) === true
  }

  /** The option that opens a text. */
  get other(): Option | undefined {
    return this.options.find(({ other }) => other)
  }

  /** What a person could have written, one word or sentence for each option. */
  get shown(): readonly string[] {
    return this.options.map(({ id, text }) => inLanguage(text, 'fr') || id)
  }

  /** An id, a number, or a code of the tool that is a number: `A3`, `SQ003`, `3.0`. */
  #ofCode(words: string): readonly Option[] {
    const written = words.trim()
    const exact = this.options.filter(({ id }) => id === written)
    if (exact.length > 0) return exact
    const byId = this.#byId.get(codeOf(written))
    if (byId !== undefined) return byId
    const rank = this.#sheet.ranks?.exec(written)?.[1]
    if (rank !== undefined) return this.#atRank(Number(rank))
    const number = /^(\d{1,3})(?:[.,]0+)?$/.exec(written)?.[1]
    if (number === undefined) return []
    const plainNumber = this.#byId.get(String(Number(number)))
    return plainNumber ?? (this.#hasRanks ? this.#atRank(Number(number)) : [])
  }

  #atRank(rank: number): readonly Option[] {
    const option = this.options[rank - 1]
    return option === undefined ? [] : [option]
  }

  /** `3 - En partie`, `4 (Élevé)`, `2. Souvent`, `2=Souvent`: the number decides where the words are its own, or unknown ones of one piece. */
  #prefixed(words: string): readonly Option[] {
    const [, code, label = ''] = /^\s*(-?\w{1,12})\s*(?:[-–—:=.)]\s*|(?=\())\(?([^()].*?)\)?\s*$/.exec(words) ?? []
    if (code === undefined || !/\d/.test(code)) return []
    const byCode = this.#ofCode(code)
    const byLabel = this.#byLabel.get(normal(label)) ?? []
    const both = byCode.filter((option) => byLabel.includes(option))
    if (both.length > 0) return both
    if (byLabel.length > 0) return [...byCode, ...byLabel]
    return /[\d;,/|\n]/.test(label) ? [] : byCode
  }

  /** « 1 » and « 0 », from a tool that writes yes and no so. */
  #ofBit(text: string): readonly Option[] {
    return this.#sheet.hasBits && /^[01]$/.test(text) ? this.#ofYesNo(text) : []
  }

  /** Yes and no in other words than the question's own, where it has one option for each. */
  #ofYesNo(text: string): readonly Option[] {
    const wanted = isTicked(text)
    if (wanted === undefined) return []
    const sides = [true, false].map((side) => this.options.filter((option) => this.#isSide(option, side)))
    if (sides.some(({ length }) => length !== 1)) return []
    return sides[wanted ? 0 : 1] ?? []
  }

  #isSide({ id, text }: Option, side: boolean): boolean {
    const words = [id, ...Object.values(text)].map(normal)
    return words.some((word) => ['oui', 'non', 'yes', 'no'].includes(word) && isTicked(word) === side)
  }

  /** The options that a header names by their texts alone; never by a number, nor by yes and no. */
  namedInWords(header: string): readonly Option[] {
    const text = normal(header)
    const found = this.#byLabel.get(text) ?? []
    return found.length > 0 || !isOtherWord(text) || this.other === undefined ? found : [this.other]
  }

  /** The option that a part of a header names; the one that opens a text has usual names too. */
  named(part: string): readonly Option[] {
    const found = this.find(part)
    if (found.length > 0 || !isOtherWord(normal(part)) || this.other === undefined) return found
    return [this.other]
  }
}

function labelsOf({ id, text, full }: Option, variants: readonly Variant[]): readonly string[] {
  const worded = variants.flatMap(({ options }) => (Object.hasOwn(options, id) ? [options[id]] : []))
  return [text, full, ...worded].flatMap((one) => (one === undefined ? [] : Object.values(one)))
}

function indexed(options: readonly Option[], keysOf: (option: Option) => readonly string[]) {
  const found = new Map<string, readonly Option[]>()
  for (const option of options)
    for (const key of new Set(keysOf(option))) if (key !== '') found.set(key, [...(found.get(key) ?? []), option])
  return found
}
