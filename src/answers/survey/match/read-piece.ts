import type { Answer } from '../../../model/answer.ts'
import type { Fault } from '../../../model/fault.ts'
import { optionsOf, type Question } from '../../../model/questionnaire.ts'
import type { ChoiceWords } from '../cells/choice-words.ts'
import { readCell } from '../cells/read-cell.ts'
import { together } from '../cells/read-choice.ts'
import { readTick } from '../cells/read-ticks.ts'
import { answered, cellOf, nothing, type Piece, refused, type Said } from '../cells/way.ts'
import { type Claim, isWhole } from './claim.ts'

/** What a piece (a question, a row, a cell of a grid) is answered, by all its columns. */
export type PieceReading = Readonly<{ answer?: Answer; other?: string; note?: string; faults: readonly FaultAt[] }>

/** A fault, and the place of its column among those of the question. */
export type FaultAt = Readonly<{ at: number; fault: Fault }>

/** A claim with the place of its column among those of the question. */
export type Placed = Readonly<{ claim: Claim; at: number }>

/**
 * How a piece is read of the cells of its columns: one that holds all of it, or one for each option; and the words beside.
 *
 * Where a tool gives both (`q` and `q/a`), those of the options are read, unless one of them is missing.
 */
export function pieceReader(piece: Piece, placed: readonly Placed[], words: ChoiceWords) {
  const whole = placed.find(({ claim }) => isWhole(claim))
  const opening = new Set(words.options.flatMap(({ id, other }) => (other ? [id] : [])))
  const isBeside = ({ claim: { target } }: Placed) =>
    target.words === 'other' ||
    (whole !== undefined && piece.asked.kind !== 'multi' && opening.has(target.option ?? ''))
  const others = placed.filter(isBeside)
  const ticks = placed.filter((one) => one.claim.target.option !== undefined && !isBeside(one))
  const notes = placed.filter(({ claim }) => claim.target.words === 'note')
  const ticked = new Set(ticks.map(({ claim }) => claim.target.option))
  const readsTicks = ticks.length > 0 && (whole === undefined || words.options.every(({ id }) => ticked.has(id)))
  return (cells: readonly string[]): PieceReading => {
    const main = readsTicks ? saidOfTicks(piece, ticks, words, cells) : saidOfWhole(piece, whole, words, cells)
    const note = textOf(notes, cells)
    const said = main.said.fault === undefined ? withOther(main.said, piece.asked, textOf(others, cells)) : main.said
    const at = said === main.said ? main.at : (others[0]?.at ?? main.at)
    return {
      ...(said.answer === undefined ? {} : { answer: said.answer }),
      ...(said.other === undefined ? {} : { other: said.other }),
      ...(note === '' ? {} : { note }),
      faults: said.fault === undefined ? [] : [{ at, fault: said.fault }],
    }
  }
}

type SaidAt = Readonly<{ said: Said; at: number }>

function saidOfWhole(piece: Piece, whole: Placed | undefined, words: ChoiceWords, cells: readonly string[]): SaidAt {
  if (whole === undefined) return { said: nothing, at: 0 }
  const { claim, at } = whole
  return { said: readCell(textAt(whole, cells), piece, words, claim.way), at }
}

function textAt({ claim: { piece }, at }: Placed, cells: readonly string[]): string {
  const cell = cellOf(cells[at] ?? '')
  return piece === undefined ? cell : cellOf(cell.split(piece.mark)[piece.at] ?? '')
}

function textOf(placed: readonly Placed[], cells: readonly string[]): string {
  return placed
    .map((one) => textAt(one, cells))
    .filter((text) => text !== '')
    .join('\n')
}

function saidOfTicks({ asked }: Piece, ticks: readonly Placed[], words: ChoiceWords, cells: readonly string[]): SaidAt {
  const chosen: string[] = []
  let other: string | undefined
  let last = ticks[0]?.at ?? 0
  for (const tick of ticks) {
    const { claim, at } = tick
    const option = words.options.find(({ id }) => id === claim.target.option)
    if (option === undefined) continue
    const cell = textAt(tick, cells)
    const said = readTick(cell, option, words, claim.way)
    if (said === undefined)
      return { said: refused({ code: 'unknown-tick', cell, option: labelOf(option.id, words) }), at }
    if (!said.ticked) continue
    chosen.push(option.id)
    other = said.other ?? other
    last = at
  }
  return { said: saidOfChosen(chosen, asked, words, ticks[0]?.claim.way.wins, other), at: last }
}

function labelOf(id: string, words: ChoiceWords): string {
  return words.shown[words.options.findIndex((option) => option.id === id)] ?? id
}

function saidOfChosen(
  chosen: readonly string[],
  asked: Question,
  words: ChoiceWords,
  wins: 'alone' | 'others' | undefined,
  other: string | undefined,
): Said {
  if (asked.kind === 'multi') return together(chosen, asked, wins, other)
  const [one, ...more] = chosen
  if (one === undefined) return nothing
  if (more.length === 0) return answered(one, other)
  return refused({ code: 'several-chosen', question: asked.id, options: chosen.map((id) => labelOf(id, words)) })
}

/** The words of a column beside, with the option that opens them; they are the answer where nothing else is said. */
function withOther(said: Said, asked: Question, text: string): Said {
  const option = optionsOf(asked).find(({ other }) => other)
  if (text === '' || option === undefined) return said
  if (said.answer === undefined) return answered(asked.kind === 'multi' ? [option.id] : option.id, text)
  const value = said.answer.state === 'answered' ? said.answer.value : undefined
  const isChosen = value === option.id || (Array.isArray(value) && value.includes(option.id))
  return isChosen ? { ...said, other: text } : refused({ code: 'other-without-option' })
}
