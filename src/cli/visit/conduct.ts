import { courseOf, isPutOff, nextStop, remaining, type Stop, stopAt, stopBefore } from '../../answers/course.ts'
import { isRows } from '../../model/answer.ts'
import type { Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import { answerInWords } from '../answer-words.ts'
import { askQuestion } from './ask-question.ts'
import { askWords } from './pick.ts'
import { showVoices } from './show-voices.ts'
import { type Move, say, type Table } from './table.ts'

/** How the questions ended: all have an answer, or the person left. */
export type Ending = 'complete' | 'left'

/** The questions, one after the other, from the first that is open; `first` is the number of one to go to. */
export async function conduct(table: Table, first?: string): Promise<Ending> {
  let stop = first === undefined ? openStop(table) : stopNumbered(table, first)
  let section = ''
  while (stop !== undefined) {
    await table.desk.turnPage()
    showStop(stop, table, stop.asked.section.id !== section)
    section = stop.asked.section.id
    const asked = await askQuestion(stop, table)
    const move = await completed(asked.go === 'voices' ? await heardAnother(stop, table) : asked, table)
    if (move.go === 'quit') return 'left'
    stop = follow(move, stop, table)
  }
  return 'complete'
}

/** Loaded when somebody else speaks: a first question must not wait for it. */
async function heardAnother(stop: Stop, table: Table): Promise<Move> {
  const { hearAnother } = await import('./hear-another.ts')
  return hearAnother(stop, table)
}

function openStop({ sitting }: Table, after?: string): Stop | undefined {
  return nextStop(courseOf(sitting.standing), sitting.answers, after)
}

function follow(move: Move, stop: Stop, table: Table): Stop | undefined {
  const { sitting, context } = table
  const { id } = stop.asked.question
  const here = stopAt(courseOf(sitting.standing), id) ?? stop
  switch (move.go) {
    case 'next':
      return openStop(table, id)
    case 'back': {
      const before = stopBefore(courseOf(sitting.standing), id)
      if (before === undefined) say(context.messages.visit.firstQuestion, context)
      return before ?? here
    }
    case 'left':
      sayLeft(table)
      return here
    case 'to':
      return stopNumbered(table, move.where) ?? here
    default:
      return here
  }
}

/** What remains, each with the number that `g` takes. */
function sayLeft({ sitting, context }: Table): void {
  const { talk, messages, language } = context
  const words = messages.visit
  const left = remaining(courseOf(sitting.standing), sitting.answers)
  talk.err(words.left(left.length))
  for (const stop of left) {
    const { text } = asWorded(stop.asked.question, sitting.standing.facts)
    const isLater = isPutOff(stop, sitting.answers)
    talk.err(`  ${words.leftLine(stop.number, inLanguage(text, language), isLater)}`)
  }
}

/** « g » alone asks where; nothing said stays here. */
async function completed(move: Move, { desk, context }: Table): Promise<Move> {
  if (move.go !== 'to' || move.where !== '') return move
  const where = await askWords(context.messages.visit.goWhere, desk)
  if (where === 'quit') return { go: 'quit' }
  return where === undefined ? { go: 'again' } : { go: 'to', where: where.said }
}

function stopNumbered({ sitting, context }: Table, typed: string): Stop | undefined {
  const course = courseOf(sitting.standing)
  const stop = course[Number(typed) - 1] ?? stopAt(course, typed)
  if (stop === undefined) say(context.messages.visit.nowhere(typed, course.length), context)
  return stop
}

/** The question as it is read aloud: its place, its words, what was answered before. */
function showStop({ asked, number, of }: Stop, table: Table, isNewSection: boolean): void {
  const { sitting, context } = table
  const { talk, messages, language } = context
  const words = messages.visit
  const { section } = asked
  const question = asWorded(asked.question, sitting.standing.facts)
  if (isNewSection) {
    talk.err('\n', { text: inLanguage(section.name, language), style: 'title' })
    if (section.text !== undefined) talk.err(inLanguage(section.text, language))
  }
  talk.err('\n', { text: words.position(number, of, inLanguage(section.name, language)), style: 'faint' })
  talk.err({ text: inLanguage(question.text, language), style: 'strong' })
  if (question.help !== undefined) talk.err(inLanguage(question.help, language))
  const roles = sitting.questionnaire.roles.filter(({ id }) => question.ask.includes(id))
  if (roles.length > 0)
    talk.err({ text: words.forRole(roles.map(({ name }) => inLanguage(name, language)).join(', ')), style: 'faint' })
  const before = answerWords(question, { sitting, context })
  if (before !== undefined) talk.err({ text: words.now(before), style: 'faint' })
  const earlier = before === undefined ? table.earlier?.get(question.id) : undefined
  if (earlier !== undefined) talk.err({ text: earlier, style: 'faint' })
  showVoices(asked.question, table)
}

/** What was answered before, in short; undefined when nothing was, or when it is told row by row, or person by person. */
function answerWords(question: Question, { sitting, context }: Pick<Table, 'sitting' | 'context'>): string | undefined {
  const response = sitting.answers.get(question.id)
  if (response === undefined || response.by !== undefined) return undefined
  const { answer } = response
  return answer.state === 'answered' && isRows(answer.value) ? undefined : answerInWords(question, answer, context)
}
