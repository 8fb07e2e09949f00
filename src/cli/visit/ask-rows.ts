import { openRow } from '../../answers/course.ts'
import { parseReply } from '../../answers/reply.ts'
import { type Answer, isRows, type Rows } from '../../model/answer.ts'
import { own } from '../../model/own.ts'
import type { GridQuestion, Row } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { askAround } from './ask-around.ts'
import { commands, faultWords, hintOf, keysOf, type Move, say, type Table } from './ask-question.ts'
import type { Reply } from './desk.ts'
import { optionLabels } from './option-labels.ts'

/** Asks a grid row by row; each row is on disk before the next is shown. « Plus tard » leaves the rest of the grid. */
export async function askRows(question: GridQuestion, table: Table): Promise<Move> {
  const { sitting } = table
  const open = openRow(question, sitting.answers.get(question.id)?.answer) ?? question.rows[0]
  let index = open === undefined ? 0 : question.rows.indexOf(open)
  while (index < question.rows.length) {
    const row = question.rows[index]
    if (row === undefined) break
    const move = await askRow(question, row, table)
    if (move === 'row before' && index === 0) return { go: 'back' }
    if (move === 'row before') index -= 1
    else if (move === 'row after') index += 1
    else if (move !== undefined) return move
  }
  return { go: 'next' }
}

type RowMove = Move | 'row before' | 'row after' | undefined

async function askRow(question: GridQuestion, row: Row, table: Table): Promise<RowMove> {
  const { desk, context, sitting } = table
  const { messages, language, talk } = context
  const words = messages.visit
  const rank = question.rows.indexOf(row) + 1
  talk.err(
    '',
    { text: `${words.row(rank, question.rows.length)} · `, style: 'faint' },
    { text: inLanguage(row.text, language), style: 'strong' },
  )
  const before = own(rowsOf(sitting.answers.get(question.id)?.answer), row.id)
  const current = before?.state === 'answered' && typeof before.value === 'string' ? [before.value] : []
  const reply = await desk.ask({
    prompt: words.choice,
    choices: optionLabels(question, language, words.between),
    current,
    commands,
    ...hintOf(keysOf(context), table),
  })
  return replied(reply, { question, row, table })
}

type At = Readonly<{ question: GridQuestion; row: Row; table: Table }>

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

async function rowCommand({ command, rest }: Extract<Reply, { kind: 'command' }>, at: At): Promise<RowMove> {
  const { question, row, table } = at
  const { context, desk } = table
  const words = context.messages.visit
  switch (command) {
    case 'back':
      return 'row before'
    case 'quit':
    case 'left':
      return { go: command }
    case 'go':
      return { go: 'to', where: rest }
    case 'unknown':
    case 'later':
      return keepRow({ state: command }, at)
    case 'not-applicable': {
      if (!row.notApplicable && !table.sitting.standing.offersNotApplicable(question))
        return say(words.notOffered, context)
      const reply =
        rest === '' ? await desk.ask({ prompt: words.whyNotApplicable }) : ({ kind: 'typed', text: rest } as const)
      const reason = reply.kind === 'typed' ? reply.text.trim() : ''
      return reason === '' ? undefined : keepRow({ state: 'not-applicable', reason }, at)
    }
    case 'help':
      table.sitting.areKeysSaid = false
      return undefined
    case 'evidence':
    case 'note':
      return askAround(command, rest, { question, table })
    default:
      return say(
        question.guide === undefined ? words.noGuide : words.guide(inLanguage(question.guide, context.language)),
        context,
      )
  }
}

function keepRow(answer: Answer, { question, row, table }: At): RowMove {
  const { sitting } = table
  const value: Rows = { ...rowsOf(sitting.answers.get(question.id)?.answer), [row.id]: answer }
  sitting.record(question, { state: 'answered', value })
  return 'row after'
}

function rowsOf(answer: Answer | undefined): Rows {
  return answer?.state === 'answered' && isRows(answer.value) ? answer.value : {}
}
