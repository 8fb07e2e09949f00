import { type Answer, isList, isRows, type Rows } from '../model/answer.ts'
import type { Asking } from '../model/asking.ts'
import { cellOf, columnsOf } from '../model/columns.ts'
import { type Part, partsBetween } from '../model/meaning.ts'
import { type Migration, type Track, tracksOf } from '../model/migration.ts'
import type { Column, GridQuestion, Question, Row } from '../model/questionnaire.ts'
import { fits } from './fits.ts'

/** Two questionnaires, and the maps that lead from the first to the second. */
export type Crossing = Readonly<{ from: Asking; to: Asking; steps: readonly Migration[] }>

/** From a question of the first to the one of the second that takes its answers. */
export type Way = Readonly<{ before: Question; after: Question; track: Track; crossing: Crossing }>

/** An answer as the other question takes it: what of it must be asked again (`isOpen`), and the parts that are gone. */
export type Moved = Readonly<{ answer?: Answer; isOpen: boolean; lost: readonly string[] }>

const open: Moved = { isOpen: true, lost: [] }
const gone = (part: string): Moved => ({ isOpen: false, lost: [part] })
const whole = (answer: Answer): Moved => ({ answer, isOpen: false, lost: [] })

/** Takes an answer to another question, a grid row by row and column by column; nothing is guessed. */
export function moveAnswer(way: Way, answer: Answer): Moved {
  const { before, after, track } = way
  if (before.kind === 'grid' && after.kind === 'grid') return moveGrid({ ...way, before, after }, answer)
  if (before.kind === 'grid' || after.kind === 'grid') return open
  return movePiece(answer, { after, option: track.option, offersNone: offers(before, after) })
}

/** What a question has come to mean; its rows apart, each of which is looked at for itself. */
export function partsChanged(before: string, { id, option }: Track, { from, to }: Crossing): readonly Part[] {
  return partsBetween({ id: before, asking: from, option }, { id, asking: to }).filter((part) => part !== 'rows')
}

type Offering = Pick<Question, 'notApplicable'>

/** « Sans objet » is taken where it is offered; and where it never was, but was said all the same. */
function offers(before: Offering, after: Offering): boolean {
  return after.notApplicable !== false || before.notApplicable === false
}

type Piece = Readonly<{
  after: Exclude<Question, GridQuestion>
  option: (id: string) => string
  offersNone: boolean
}>

function movePiece(answer: Answer, { after, option, offersNone }: Piece): Moved {
  const moved = after.kind === 'single' || after.kind === 'multi' ? withOptions(answer, option) : answer
  return fits(after, moved, offersNone) ? whole(moved) : open
}

function withOptions(answer: Answer, option: (id: string) => string): Answer {
  if (answer.state !== 'answered') return answer
  const { value } = answer
  if (typeof value === 'string') return { ...answer, value: option(value) }
  return isList(value) ? { ...answer, value: [...new Set(value.map(option))] } : answer
}

type Grids = Way & Readonly<{ before: GridQuestion; after: GridQuestion }>

function moveGrid(way: Grids, answer: Answer): Moved {
  const { before, after, track } = way
  if (answer.state === 'not-applicable' && !offers(before, after)) return open
  if (answer.state !== 'answered' || !isRows(answer.value)) return whole(answer)
  return together(Object.entries(answer.value).map(([id, said]) => [track.row(id), moveRow(way, id, said)]))
}

function moveRow(way: Grids, id: string, answer: Answer): Moved {
  const { before, after, track } = way
  const row = after.rows.find((one) => one.id === track.row(id))
  if (row === undefined) return gone(id)
  const was = before.rows.find((one) => one.id === id)
  if (was?.weight !== row.weight) return open
  const offersNone = offers(offering(before, was), offering(after, row))
  if (after.columns === undefined) return movePiece(answer, { after: onScale(after), option: track.option, offersNone })
  if (answer.state === 'not-applicable' && !offersNone) return open
  if (answer.state !== 'answered' || !isRows(answer.value)) return whole(answer)
  return moveCells(way, answer, offersNone)
}

/** A grid offers « sans objet » for each of its rows, and a row for itself. */
function offering(grid: GridQuestion, row: Row): Offering {
  return { notApplicable: row.notApplicable || grid.notApplicable }
}

function onScale({ rows: _rows, columns: _columns, ...grid }: GridQuestion): Column {
  return { ...grid, kind: 'single', value: { kind: 'option' } }
}

function moveCells({ before, after, crossing }: Grids, row: Answer, offersNone: boolean): Moved {
  return together(
    columnsOf(before).flatMap((column): readonly Taken[] => {
      const said = cellOf(row, column)
      if (said === undefined) return []
      const tracks = tracksOf(column.id, crossing.steps)
      const [track] = tracks
      const now = columnsOf(after).find(({ id }) => id === track?.id)
      if (track === undefined || now === undefined) return [[column.id, gone(column.id)]]
      const isSure = tracks.length === 1 && track.doubt === undefined && !track.isChanged
      if (!isSure || partsChanged(column.id, track, crossing).length > 0) return [[now.id, open]]
      const piece = { after: now, option: track.option, offersNone: offersNone || offers(column, now) }
      return [[now.id, movePiece(said, piece)]]
    }),
  )
}

type Taken = readonly [id: string, moved: Moved]

/** The parts of a grid, or of a row, as one answer; none where nothing of what was answered could be taken. */
function together(parts: readonly Taken[]): Moved {
  const answered = parts.flatMap(([id, { answer }]) => (answer === undefined ? [] : [[id, answer] as const]))
  const value: Rows = Object.fromEntries(answered)
  return {
    ...(parts.length > 0 && answered.length === 0 ? {} : { answer: { state: 'answered', value } }),
    isOpen: parts.some(([, { isOpen }]) => isOpen),
    lost: [...new Set(parts.flatMap(([, { lost }]) => lost))],
  }
}
