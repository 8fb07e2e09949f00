import type { Fault } from '../../../model/fault.ts'
import type { MultiQuestion } from '../../../model/questionnaire.ts'
import { normal } from '../match/normal.ts'
import type { ChoiceWords } from './choice-words.ts'
import { ambiguous, isFigure, otherText, together } from './read-choice.ts'
import { isOtherWord } from './usual-words.ts'
import { type Piece, refused, type Said, saidInUsualWords, unknownCell, type Way } from './way.ts'

/** What tools put between the choices of a cell, the surest first. */
const marks = /(\s*;\s*|\s*\n\s*|\s*\|\s*|\s+\/\s+|,\s+)/
const tightMarks = /(\s*[,/]\s*)/
const spaces = /(\s+)/

/** So many pieces at most are looked at together: no choice has more marks in its text. */
const longestRun = 24

/**
 * Several options in one cell.
 *
 * A choice may hold the very mark that is between choices (« gestionnaire (SLURM, PBS) »): the longest row of pieces that
 * is a known choice is taken first, and only what is left is cut further. What is none is the text of « Autre », where
 * there is one.
 */
export function readChoices(cell: string, piece: Piece<MultiQuestion>, words: ChoiceWords, way: Way): Said {
  const alone = words.find(cell).length === 0 ? saidInUsualWords(cell, piece) : undefined
  if (alone !== undefined) return alone
  const taken = takenFrom(cell, words, way.mark)
  if (taken.fault !== undefined) return refused(taken.fault)
  const left = taken.left.map((text) => text.trim()).filter((text) => text !== '')
  const { other } = words
  if (left.length === 0) return together(taken.chosen, piece.asked, way.wins)
  const stray = other === undefined ? left[0] : left.find(isFigure)
  if (other === undefined || stray !== undefined) return unknownCell(stray ?? '', piece.asked, words.shown)
  const text = left
    .map(otherText)
    .filter((one) => one !== '')
    .join(', ')
  return together([...taken.chosen, other.id], piece.asked, way.wins, text)
}

type Taken = Readonly<{ chosen: readonly string[]; left: readonly string[]; fault?: Fault }>

function takenFrom(cell: string, words: ChoiceWords, mark: string | undefined): Taken {
  if (mark !== undefined) return takenBy([new RegExp(`(${escaped(mark)})`)], cell, words)
  return takenBy([marks, tightMarks, spaces], cell, words)
}

function escaped(mark: string): string {
  return mark.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Choices found by one way of cutting, then what is left by the next; a finer way counts only if it leaves nothing. */
function takenBy([way, ...finer]: readonly RegExp[], cell: string, words: ChoiceWords): Taken {
  if (way === undefined) return { chosen: [], left: [cell] }
  const pieces = cell.split(way)
  const chosen: string[] = []
  const left: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const { length, ids, fault } = longestAt(at, pieces, words)
    if (fault !== undefined) return { chosen, left, fault }
    if (length > 0) chosen.push(...ids)
    else if ((pieces[at] ?? '').trim() !== '') {
      const more = takenBy(finer, pieces[at] ?? '', words)
      if (more.left.length === 0) chosen.push(...more.chosen)
      else left.push(pieces[at] ?? '')
    }
    at += Math.max(length, 1) + 1
  }
  return { chosen, left }
}

type Run = Readonly<{ length: number; ids: readonly string[]; fault?: Fault }>

/** The longest row of pieces that is a choice, from one of them on; every second piece is a mark. */
function longestAt(at: number, pieces: readonly string[], words: ChoiceWords): Run {
  const [first = ''] = pieces.slice(at, at + 1)
  if (first.trim() === '') return { length: 0, ids: [] }
  for (let length = Math.min(pieces.length - at, longestRun * 2 - 1); length > 0; length -= 2) {
    const text = pieces.slice(at, at + length).join('')
    const found = words.find(text)
    if (found.length > 1) return { length, ids: [], ...faultOf(ambiguous(text, found, words)) }
    const [option] = found
    if (option !== undefined) return { length, ids: [option.id] }
  }
  const { other } = words
  const isOther = other !== undefined && isOtherWord(normal(first)) && otherText(first) === ''
  return isOther ? { length: 1, ids: [other.id] } : { length: 0, ids: [] }
}

function faultOf({ fault }: Said): Pick<Run, 'fault'> {
  return fault === undefined ? {} : { fault }
}
