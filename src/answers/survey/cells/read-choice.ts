import type { Option, Question } from '../../../model/questionnaire.ts'
import { normal } from '../match/normal.ts'
import type { ChoiceWords } from './choice-words.ts'
import { isOtherWord } from './usual-words.ts'
import { answered, type Piece, refused, type Said, saidInUsualWords, unknownCell } from './way.ts'

/** One option, by whatever word a tool writes for it; else a state; else the text of the option that opens one. */
export function readChoice(cell: string, piece: Piece, words: ChoiceWords): Said {
  const found = words.find(cell)
  const [option] = found
  if (found.length > 1) return ambiguous(cell, found, words)
  if (option !== undefined) return answered(option.id)
  const usual = saidInUsualWords(cell, piece)
  if (usual !== undefined) return usual
  const { other } = words
  return other === undefined || isFigure(cell)
    ? unknownCell(cell, piece.asked, words.shown)
    : answered(other.id, otherText(cell))
}

/** A number alone is the code of an option nobody knows, never the words of « Autre ». */
export function isFigure(text: string): boolean {
  return /^\W*\d+(?:[.,]\d+)?\W*$/.test(text)
}

/** What is said of « Autre »: without that word when it comes first; nothing when it comes alone. */
export function otherText(cell: string): string {
  const [, head = '', text] = /^([^:]{1,40}?)\s*:\s*(\S[\s\S]*)$/.exec(cell) ?? []
  if (text !== undefined && isOtherWord(normal(head))) return text.trim()
  return isOtherWord(normal(cell)) && !/\s\S+\s/.test(cell) ? '' : cell
}

export function ambiguous(cell: string, found: readonly Option[], words: ChoiceWords): Said {
  const candidates = found.map((option) => words.shown[words.options.indexOf(option)] ?? option.id)
  return refused({ code: 'cell-ambiguous', cell, candidates: [...new Set(candidates)] })
}

/** Options ticked together, as the question may be answered with them; `wins` says which stay when one is chosen alone. */
export function together(chosen: readonly string[], asked: Question, wins?: 'alone' | 'others', other?: string): Said {
  const options = 'options' in asked ? asked.options : []
  const ids = [...new Set(chosen)]
  if (ids.length === 0) return {}
  const alone = options.find(({ id, exclusive }) => exclusive && ids.includes(id))
  if (alone === undefined || ids.length === 1) return answered(ids, other)
  if (wins === 'alone') return answered([alone.id])
  const others = ids.filter((id) => !options.some((option) => option.id === id && option.exclusive))
  if (wins === 'others' && others.length > 0) return answered(others, other)
  return refused({ code: 'exclusive-with-others', option: alone.id })
}
