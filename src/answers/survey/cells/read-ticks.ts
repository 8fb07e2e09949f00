import type { Option } from '../../../model/questionnaire.ts'
import { normal } from '../match/normal.ts'
import type { ChoiceWords } from './choice-words.ts'
import { otherText } from './read-choice.ts'
import { isTicked, usualState } from './usual-words.ts'
import type { Way } from './way.ts'

/** What the column of one option says: whether it is ticked, with what words when it opens a text; undefined when it says neither. */
export function readTick(
  cell: string,
  option: Option,
  words: ChoiceWords,
  way: Way,
): Readonly<{ ticked: boolean; other?: string }> | undefined {
  const word = normal(cell)
  const meaning = way.values.get(word)
  if (typeof meaning === 'boolean') return { ticked: meaning }
  if (meaning !== undefined || cell === '' || way.sheet.unseen.includes(word)) return { ticked: false }
  if (words.isLabel(option, word)) return { ticked: true }
  const ticked = isTicked(word)
  if (ticked !== undefined) return { ticked }
  if (usualState(word) !== undefined) return { ticked: false }
  if (words.find(cell).includes(option)) return { ticked: true }
  if (!option.other) return undefined
  const other = otherText(cell)
  return other === '' ? { ticked: true } : { ticked: true, other }
}
