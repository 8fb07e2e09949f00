import { answerAt, type Cell } from '../../answers/cells.ts'
import type { Answer } from '../../model/answer.ts'
import { isAtLeast, isBelow } from '../../model/number.ts'
import { own } from '../../model/own.ts'
import type { Question } from '../../model/questionnaire.ts'
import { readAnswer } from '../../model/reading.ts'
import { reconciled } from '../../model/respondents.ts'
import { formatDate } from '../../text/format.ts'
import { answerInWords } from '../answer-words.ts'
import type { Former } from './former.ts'
import type { Table } from './table.ts'

/** What was just answered: to a question, or to a cell of a grid. */
export type Given = Readonly<{ question: Question; answer: Answer; cell?: Cell }>

/** Says the former answer beside the new one, once it is kept: never before, or it would be the one given again. */
export function sayFormer(former: Former, { question, answer, cell }: Given, table: Table): void {
  const { context, sitting } = table
  const before = answerBefore(former, cell, table)
  if (before === undefined || before.state === 'later') return
  const words = context.messages.visit.former
  const asked = cell === undefined ? former.question : question
  const scale = sitting.standing.asking.scale
  const trend = trendOf(readAnswer(asked, before, scale).value, readAnswer(question, answer, scale).value)
  const line = words.line({
    stage: former.stage,
    date: formatDate(former.at, context.language),
    answer: answerInWords(asked, before, context),
  })
  context.talk.err({ text: trend === undefined ? line : `${line} · ${words[trend]}`, style: 'faint' })
}

/** Of one who answers apart, what the only one of their role answered then; else the answer retained. */
function answerBefore({ response, respondents }: Former, cell: Cell | undefined, { voice }: Table): Answer | undefined {
  const same = Object.entries(response.by ?? {}).filter(([who]) => own(respondents, who) === voice?.role)
  const apart = same.length === 1 ? same[0]?.[1] : undefined
  const whole = voice === undefined ? reconciled(response) : apart
  return cell === undefined ? whole : answerAt(whole, cell)
}

function trendOf(before: number | undefined, now: number | undefined): 'up' | 'down' | 'same' | undefined {
  if (before === undefined || now === undefined) return undefined
  if (isBelow(before, now)) return 'up'
  return isAtLeast(now, before) ? 'same' : 'down'
}
