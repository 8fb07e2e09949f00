import type { Answer, Response } from '../../../model/answer.ts'
import type { GridQuestion, Question, TextQuestion } from '../../../model/questionnaire.ts'
import { readCell } from '../cells/read-cell.ts'
import { cellOf, type Piece, plainFrom, type Said, type Way } from '../cells/way.ts'
import type { CellFault, CellReading, QuestionSource } from '../question-source.ts'
import { type Claim, isWhole } from './claim.ts'
import type { QuestionNames } from './question-names.ts'
import { type FaultAt, type PieceReading, type Placed, pieceReader } from './read-piece.ts'

/** How a question is answered by the columns that hold it, or its parts. */
export function sourceOf(question: Question, claims: readonly Claim[], names: QuestionNames): QuestionSource {
  const placed = claims.map((claim, at): Placed => ({ claim, at }))
  const columns = claims.map(({ header }) => header.column)
  const faultsOf = (faults: readonly FaultAt[]): readonly CellFault[] =>
    faults.map(({ at, fault }) => ({ column: columns[at] ?? 0, fault }))
  if (question.kind === 'grid') {
    const readRows = gridReader(question, placed, names)
    return {
      question,
      columns,
      read: (cells) => {
        const { reading, faults } = readRows(cells)
        return { ...reading, faults: faultsOf(faults) }
      },
    }
  }
  const piece: Piece = { asked: question, offersNone: question.notApplicable !== false }
  const [alone] = claims
  if (
    question.kind === 'text' &&
    alone !== undefined &&
    claims.length === 1 &&
    isWhole(alone) &&
    alone.piece === undefined
  )
    return {
      question,
      columns,
      ...plainOf(question, alone.way),
      read: ([cell = '']) => readAlone(readCell(cellOf(cell), piece, names.wordsOf(question), alone.way), columns),
    }
  const read = pieceReader(piece, placed, names.wordsOf(question))
  return {
    question,
    columns,
    read: (cells): CellReading => {
      const reading = read(cells)
      return { ...responseOf(reading), faults: faultsOf(reading.faults) }
    },
  }
}

/** A text whose form is free is what its cell says. */
function plainOf({ format, length }: TextQuestion, way: Way): Pick<QuestionSource, 'plainFrom'> {
  const from = format === undefined && length === undefined ? plainFrom(way) : undefined
  return from === undefined ? {} : { plainFrom: from }
}

/** A text in a column of its own: every row has another, so that what is not needed is not made. */
function readAlone({ answer, fault }: Said, [column = 0]: readonly number[]): CellReading {
  if (fault !== undefined) return { faults: [{ column, fault }] }
  return answer === undefined ? noReading : { response: { answer }, faults: noFault }
}

const noFault: readonly CellFault[] = []
const noReading: CellReading = { faults: noFault }

function responseOf({ answer, other, note }: PieceReading): Readonly<{ response?: Response }> {
  if (answer === undefined) return {}
  const around = { ...(note === undefined ? {} : { note }), ...(other === undefined ? {} : { other }) }
  return { response: { answer, ...around } }
}

type Cell = Readonly<{ row: string; column?: string; read: (cells: readonly string[]) => PieceReading }>

function gridReader(grid: GridQuestion, placed: readonly Placed[], names: QuestionNames) {
  const readers = grid.rows.flatMap(({ id }) => cellsOf(grid, id, placed, names))
  return (cells: readonly string[]) => {
    const faults: FaultAt[] = []
    const rows: Record<string, Answer> = {}
    for (const { row, column, read } of readers) {
      const reading = read(cells)
      faults.push(...reading.faults)
      if (reading.answer === undefined) continue
      rows[row] = column === undefined ? reading.answer : withCell(rows[row], column, reading.answer)
    }
    const isAnswered = Object.keys(rows).length > 0
    const reading: Readonly<{ response?: Response }> = isAnswered
      ? { response: { answer: { state: 'answered', value: rows } } }
      : {}
    return { reading, faults }
  }
}

/** The cells of a row that some column holds: the row itself, or one for each column of the grid. */
function cellsOf(grid: GridQuestion, id: string, placed: readonly Placed[], names: QuestionNames): readonly Cell[] {
  const row = grid.rows.find((one) => one.id === id)
  const offered = grid.notApplicable !== false || row?.notApplicable === true
  const ofRow = placed.filter(({ claim }) => claim.target.row === id)
  if (grid.columns === undefined) {
    const read = pieceReader({ asked: grid, offersNone: offered }, ofRow, names.wordsOf(grid))
    return ofRow.length === 0 ? [] : [{ row: id, read }]
  }
  return grid.columns.flatMap((column) => {
    const own = ofRow.filter(({ claim }) => claim.target.column?.id === column.id)
    const piece: Piece = { asked: column, offersNone: offered || column.notApplicable !== false }
    return own.length === 0
      ? []
      : [{ row: id, column: column.id, read: pieceReader(piece, own, names.wordsOf(column)) }]
  })
}

function withCell(row: Answer | undefined, column: string, cell: Answer): Answer {
  const before =
    row?.state === 'answered' && typeof row.value === 'object' && !Array.isArray(row.value) ? row.value : {}
  return { state: 'answered', value: { ...before, [column]: cell } }
}
