import type { Made, Part, Three } from '../model/derivation.ts'
import { carry } from '../model/number.ts'
import type { Language } from '../model/text.ts'
import { meanInFigures, type Outcome, shortNumber, sumInFigures } from './arithmetic.ts'
import { type Edge, formatShare } from './format.ts'
import type { figures } from './fr/figures.ts'

/** What writing a calculation needs: its words, and the edges that a part's number must not seem to cross. */
export type Writing = Readonly<{
  language: Language
  words: typeof figures
  edgesOf: (part: Part) => readonly Edge[]
}>

/** The calculation of one of the three numbers, before it is limited and carried; undefined when there is none. */
export function madeInFigures(
  { aggregate, parts, plain }: Made,
  key: keyof Three,
  { language, words, edgesOf, edges = [] }: Writing & Readonly<{ edges?: readonly Edge[] }>,
): string | undefined {
  const number = plain[key]
  if (number === undefined) return undefined
  const result: Outcome = { number, edges }
  const known = parts.flatMap((part) => {
    const one = part[key]
    return one === undefined ? [] : [{ number: one, weight: part.weight, edges: edgesOf(part), part }]
  })
  const list = () =>
    known.map((term) => shortNumber(term.number, language, { decimals: 2, edges: term.edges })).join(words.between)
  switch (aggregate.kind) {
    case 'mean':
      return meanInFigures(
        known.filter(({ weight }) => weight !== 0),
        result,
        language,
      )
    case 'min':
      return words.lowest(list())
    case 'max':
      return words.highest(list())
    case 'sum': {
      const applying = parts.filter(({ low }) => low !== undefined)
      const terms = applying.map((part) => ({ number: part[key] ?? part.min, edges: edgesOf(part) }))
      return sumInFigures(terms, result, language)
    }
    case 'staged': {
      const { threshold } = aggregate
      const reached = known.map(({ number: one, part }) =>
        formatShare(carry(one, part, { min: 0, max: 1 }), language, [threshold]),
      )
      return words.stages(reached.join(words.between), formatShare(threshold, language))
    }
  }
}
