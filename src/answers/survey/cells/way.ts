import type { Answer } from '../../../model/answer.ts'
import type { Fault } from '../../../model/fault.ts'
import type { CellMeaning, DateOrder } from '../../../model/mapping.ts'
import type { Question } from '../../../model/questionnaire.ts'
import { suggest } from '../../../model/suggest.ts'
import { normal, unguarded } from '../match/normal.ts'
import type { ToolSheet } from '../tools/tool.ts'
import { usualState } from './usual-words.ts'

/** How the cells of one column are read. */
export type Way = Readonly<{
  sheet: ToolSheet
  /** Cell, as `normal` writes it → what it means. */
  values: ReadonlyMap<string, CellMeaning>
  mark?: string
  wins?: 'alone' | 'others'
  decimal?: ',' | '.'
  dates?: DateOrder
}>

/** What a cell says of a question: an answer, nothing, or what is wrong; `other` is the text of an option that opens one. */
export type Said = Readonly<{ answer?: Answer; other?: string; fault?: Fault }>

export const nothing: Said = {}

export function answered(value: string | number | readonly string[], other?: string): Said {
  const answer: Answer = { state: 'answered', value }
  return other === undefined || other === '' ? { answer } : { answer, other }
}

export function refused(fault: Fault): Said {
  return { fault }
}

/** What a question is, where it is put: whether « sans objet » may be said there. */
export type Piece<Q extends Question = Question> = Readonly<{ asked: Q; offersNone: boolean }>

/** No tool writes what was not seen in so many signs: an answer of some length need not be compared, unless it is formatted. */
const longestUnseen = 12

/** From how many characters a cell without markup is compared with nothing that was not seen; undefined where a mapping may say what it means. */
export function plainFrom({ values, sheet }: Way): number | undefined {
  if (values.size > 0) return undefined
  return sheet.unseen.length === 0 ? 1 : longestUnseen + 1
}

function isTooLong(cell: string): boolean {
  return cell.length > longestUnseen && !/[<&]/.test(cell)
}

/**
 * What a cell says whatever the kind of its question: what a mapping says of it, nothing, or a state in the usual words.
 * Undefined when the cell is to be read.
 */
export function saidOfAny(cell: string, { asked, offersNone }: Piece, way: Way): Said | undefined {
  const { values, sheet } = way
  if (cell === '' && values.size === 0) return nothing
  if (values.size === 0 && (sheet.unseen.length === 0 || isTooLong(cell))) return undefined
  const word = normal(cell)
  const meaning = values.get(word)
  if (meaning !== undefined) return saidByMapping(meaning, { asked, offersNone })
  if (cell === '' || sheet.unseen.includes(word)) return nothing
  return undefined
}

/** The state that a cell says in the usual words, where none of the question's own words is meant. */
export function saidInUsualWords(cell: string, { asked, offersNone }: Piece): Said | undefined {
  switch (usualState(normal(cell))) {
    case 'unknown':
      return { answer: { state: 'unknown' } }
    case 'nothing':
      return nothing
    case 'not-applicable':
      return offersNone
        ? { answer: { state: 'not-applicable', reason: cell } }
        : refused({ code: 'not-applicable-refused', question: asked.id })
    case undefined:
      return undefined
  }
}

function saidByMapping(meaning: CellMeaning, { asked, offersNone }: Piece): Said {
  if (typeof meaning === 'boolean' || meaning === 'ignore') return nothing
  if (meaning.state !== 'not-applicable' || offersNone) return { answer: meaning }
  return refused({ code: 'not-applicable-refused', question: asked.id })
}

/** A cell that is none of the words of a question. */
export function unknownCell(cell: string, asked: Question, known: readonly string[]): Said {
  const suggestion = suggest(cell, known)
  return refused({
    code: 'unknown-cell',
    cell,
    question: asked.id,
    known,
    ...(suggestion === undefined ? {} : { suggestion }),
  })
}

/** A cell without what protects it, nor the spaces around it. */
export function cellOf(text: string): string {
  const plain = text.includes('\u0000') ? text.replaceAll('\u0000', '') : text
  return unguarded(plain)
}
