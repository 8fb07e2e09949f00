import { openRow } from '../../answers/course.ts'
import { parseReply } from '../../answers/reply.ts'
import { type Answer, isRows, type Rows } from '../../model/answer.ts'
import { own } from '../../model/own.ts'
import type { GridQuestion, Row } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import type { Reply } from './desk.ts'
import { faultWords } from './fault-words.ts'
import { obey, reasonGiven } from './obey.ts'
import { optionLabels } from './option-labels.ts'
import { commandsAt, hintOf, keepSaid, keysOf, type Move, said, say, type Table } from './table.ts'

/** Asks a grid row by row; each row is on disk before the next is shown. */
export async function askRows(question: GridQuestion, table: Table): Promise<Move> {
  const open = openRow(question, said(question, table)) ?? question.rows[0]
  let index = open === undefined ? 0 : question.rows.indexOf(open)
  while (index < question.rows.length) {
    const row = question.rows[index]
    if (row === undefined) break
    const move = await askRow({ question, row, table })
    if (move === 'row before' && index === 0) return { go: 'back' }
    if (move === 'row before') index -= 1
    else if (move === 'row after') index += 1
    else if (move !== undefined) return move
  }
  return { go: 'next' }
}

type RowMove = Move | 'row before' | 'row after' | undefined
type At = Readonly<{ question: GridQuestion; row: Row; table: Table }>

async function askRow(at: At): Promise<RowMove> {
  const { question, row, table } = at
  const { desk, context } = table
  const { messages, language, talk } = context
  const words = messages.visit
  await desk.turnPage()
  const place = words.row(question.rows.indexOf(row) + 1, question.rows.length)
  talk.err('\n', { text: `${place} · `, style: 'faint' }, { text: inLanguage(row.text, language), style: 'strong' })
  const before = own(rowsOf(said(question, table)), row.id)
  const current = before?.state === 'answered' && typeof before.value === 'string' ? [before.value] : []
  const choices = optionLabels(question, language, words.between)
  const reply = await desk.ask({
    prompt: words.choice,
    choices,
    current,
    commands: commandsAt(table),
    ...hintOf(keysOf(table, 'list'), table),
  })
  return replied(reply, at)
}

async function replied(reply: Reply, at: At): Promise<RowMove> {
  const { question, table } = at
  if (reply.kind === 'end') return { go: 'quit' }
  if (reply.kind === 'command') return rowCommand(reply, at)
  const parsed =
    reply.kind === 'chosen' && reply.ids[0] !== undefined
      ? ({ answer: { state: 'answered', value: reply.ids[0] } } as const)
      : parseReply(question, reply.kind === 'typed' ? reply.text : '')
  return parsed.fault === undefined
    ? keepRow(parsed.answer, at)
    : say(faultWords(parsed.fault, table.context), table.context)
}

/** A row has its own answer: the commands that answer are about it, the others about the whole question. */
async function rowCommand(typed: Extract<Reply, { kind: 'command' }>, at: At): Promise<RowMove> {
  const { question, row, table } = at
  const { command, rest } = typed
  switch (command) {
    case 'back':
      return 'row before'
    case 'unknown':
    case 'later':
      return keepRow({ state: command }, at)
    case 'not-applicable': {
      if (!row.notApplicable && !table.sitting.standing.offersNotApplicable(question))
        return say(table.context.messages.visit.notOffered, table.context)
      const reason = await reasonGiven(rest, table)
      if (reason === 'quit') return { go: 'quit' }
      return reason && keepRow({ state: 'not-applicable', reason: reason.said }, at)
    }
    default:
      return obey(typed, question, table)
  }
}

function keepRow(answer: Answer, { question, row, table }: At): RowMove {
  const value: Rows = { ...rowsOf(said(question, table)), [row.id]: answer }
  keepSaid(question, { state: 'answered', value }, table)
  return 'row after'
}

function rowsOf(answer: Answer | undefined): Rows {
  return answer?.state === 'answered' && isRows(answer.value) ? answer.value : {}
}
