import type { Cell } from '../../answers/cells.ts'
import { isCorrection } from '../../answers/correction.ts'
import type { Answer, Response } from '../../model/answer.ts'
import type { Question } from '../../model/questionnaire.ts'
import { keepSaid, type Table } from './table.ts'
import type { Why } from './why-corrected.ts'

/** An answer to keep: what is answered there now, whole (of a grid, all its rows), and what was said around it. */
export type Kept = Readonly<{
  question: Question
  answer: Answer
  around?: Omit<Response, 'answer'>
  changed: Changed
}>

/** What changes: the question itself, or the cell of a grid, with what was answered there before. */
export type Changed = Readonly<{ question: Question; before: Answer | undefined; answer: Answer; cell?: Cell }>

/** Keeps an answer, once it is said why where it corrects an old one; `dropped` = the old one was preferred. */
export async function keepChanged(kept: Kept, table: Table): Promise<'kept' | 'dropped' | 'quit'> {
  const { question, answer, changed, around } = kept
  const why = await reasonOf(question, changed, table)
  if (why === 'back') return 'dropped'
  const reason = why === 'quit' ? {} : why
  keepSaid(question, answer, table, { ...reason, ...(around === undefined ? {} : { around }) })
  if (why === 'quit') return 'quit'
  if (changed.answer.state !== 'later') await sayBefore(question, changed, table)
  return 'kept'
}

/** What all agree on is told why apart; of an anonymous answer nothing is told. */
async function reasonOf(question: Question, { before, answer, question: asked }: Changed, table: Table): Promise<Why> {
  const { sitting, voice } = table
  const isAgreed = voice === undefined && sitting.answers.get(question.id)?.by !== undefined
  if (before === undefined || isAgreed || sitting.questionnaire.respondents.anonymous) return {}
  if (!isCorrection({ before, answer, isLast: sitting.lastAnswered === question.id })) return {}
  const { whyCorrected } = await import('./why-corrected.ts')
  return whyCorrected(asked, before, table)
}

/** The former answer, beside the new one: loaded for those who have a before. */
async function sayBefore({ id }: Question, changed: Changed, table: Table): Promise<void> {
  const former = table.former?.(id)
  if (former === undefined) return
  const { sayFormer } = await import('./say-former.ts')
  sayFormer(former, changed, table)
}
