import { answerAt, type Cell, cellsOf, openCell, withCell, withRow } from '../../answers/cells.ts'
import type { Answer } from '../../model/answer.ts'
import type { GridQuestion } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { askOf, parsedReply } from './ask-reply.ts'
import type { Reply } from './desk.ts'
import { faultWords } from './fault-words.ts'
import { keepChanged } from './keep-changed.ts'
import { obey, reasonGiven } from './obey.ts'
import { keepSaid, type Move, said, say, type Table } from './table.ts'

/** Asks a grid row by row, and cell by cell where it has columns; each is on disk before the next is shown. */
export async function askRows(question: GridQuestion, table: Table): Promise<Move> {
  const cells = cellsOf(question)
  const open = openCell(question, said(question, table))
  let index = cells.findIndex(({ row, question: asked }) => row === open?.row && asked.id === open.question.id)
  if (index < 0) index = 0
  while (index < cells.length) {
    const cell = cells[index]
    if (cell === undefined) break
    const move = await askCell({ question, cell, table })
    if (move === 'cell before' && index === 0) return { go: 'back' }
    if (move === 'cell before') index -= 1
    else if (move === 'cell after') index += 1
    else if (move === 'row after') index = cells.findLastIndex(({ row }) => row === cell.row) + 1
    else if (move !== undefined) return move
  }
  return { go: 'next' }
}

type CellMove = Move | 'cell before' | 'cell after' | 'row after' | undefined
type At = Readonly<{ question: GridQuestion; cell: Cell; table: Table }>

async function askCell(at: At): Promise<CellMove> {
  const { cell, table } = at
  await table.desk.turnPage()
  showCell(at)
  const reply = await table.desk.ask(askOf(cell.question, answerAt(answerOf(at), cell), table))
  return replied(reply, at)
}

/** « Ligne 2 de 5 · Paie », and under it what its column asks. */
function showCell({ question, cell, table }: At): void {
  const { messages, language, talk } = table.context
  const { row, isColumn } = cell
  const place = messages.visit.row(question.rows.indexOf(row) + 1, question.rows.length)
  const text = inLanguage(row.text, language)
  talk.err('\n', { text: `${place} · `, style: 'faint' }, { text, style: 'strong' })
  if (!isColumn) return
  talk.err({ text: inLanguage(cell.question.text, language), style: 'strong' })
  if (cell.question.help !== undefined) talk.err(inLanguage(cell.question.help, language))
}

async function replied(reply: Reply, at: At): Promise<CellMove> {
  const { cell, table } = at
  if (reply.kind === 'end') return { go: 'quit' }
  if (reply.kind === 'command') return cellCommand(reply, at)
  const parsed = parsedReply(cell.question, reply)
  return parsed.fault === undefined
    ? keepCell(parsed.answer, at)
    : say(faultWords(parsed.fault, table.context), table.context)
}

/** A cell has its own answer: the commands that answer are about it, the others about the whole question. */
async function cellCommand(typed: Extract<Reply, { kind: 'command' }>, at: At): Promise<CellMove> {
  const { command, rest } = typed
  switch (command) {
    case 'back':
      return 'cell before'
    case 'unknown':
    case 'later':
      return keepCell({ state: command }, at)
    case 'not-applicable':
      return notApplicable(rest, at)
    default:
      return obey(typed, at.question, at.table)
  }
}

/** « Sans objet », said where a row begins, is said of the whole row when the row can be; elsewhere, of the cell. */
async function notApplicable(rest: string, at: At): Promise<CellMove> {
  const { question, cell, table } = at
  const { standing } = table.sitting
  const { messages, language } = table.context
  const isOfRow = cell.row.notApplicable || standing.offersNotApplicable(question)
  if (!isOfRow && !standing.offersNotApplicable(cell.question)) return say(messages.visit.notOffered, table.context)
  const reason = await reasonGiven(rest, table)
  if (reason === 'quit') return { go: 'quit' }
  if (reason === undefined) return undefined
  const answer: Answer = { state: 'not-applicable', reason: reason.said }
  if (!isOfRow || !cell.isFirst || !cell.isColumn) return keepCell(answer, at)
  keepSaid(question, withRow(answerOf(at), cell.row, answer), table)
  say(messages.visit.wholeRow(inLanguage(cell.row.text, language)), table.context)
  return 'row after'
}

async function keepCell(answer: Answer, at: At): Promise<CellMove> {
  const { cell, question, table } = at
  const changed = { question: cell.question, before: answerAt(answerOf(at), cell), answer, cell }
  const done = await keepChanged({ question, answer: withCell(answerOf(at), cell, answer), changed }, table)
  if (done === 'quit') return { go: 'quit' }
  return done === 'dropped' ? undefined : 'cell after'
}

function answerOf({ question, table }: At): Answer | undefined {
  return said(question, table)
}
