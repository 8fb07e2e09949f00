import { plainWords } from '../../../model/plain.ts'
import { suggest } from '../../../model/suggest.ts'
import { idOf, type QuestionNames } from './question-names.ts'

/** Two texts are near when they share so much of their words. */
const nearEnough = 0.5

/** The question that a header was probably meant for, though it is not its name; undefined when none is near. */
export function nearestQuestion(header: string, names: QuestionNames): string | undefined {
  const words = new Set(plainWords(header))
  let best: string | undefined
  let most = nearEnough
  for (const { stem, words: own } of names.wordSets) {
    const share = shared(words, own)
    if (share > most) [best, most] = [idOf(stem), share]
  }
  return best ?? suggest(header, names.stems.map(idOf))
}

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const both = [...left].filter((word) => right.has(word)).length
  const all = left.size + right.size
  return all === 0 ? 0 : (2 * both) / all
}
