import { courseOf, isOpen, placeInSection, type Stop } from '../../answers/course.ts'
import { minutesLeft } from '../../answers/pace.ts'
import { isRows } from '../../model/answer.ts'
import type { Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import { answerInWords } from '../answer-words.ts'
import { showVoices } from './show-voices.ts'
import type { Table } from './table.ts'

/** The question as it is read aloud: its place, its words, what was answered before. */
export function showStop(stop: Stop, table: Table, isNewSection: boolean): void {
  const { sitting, context } = table
  const { talk, messages, language } = context
  const words = messages.visit
  const { section } = stop.asked
  const question = asWorded(stop.asked.question, sitting.standing.facts)
  if (isNewSection) {
    talk.err('\n', { text: inLanguage(section.name, language), style: 'title' })
    if (section.text !== undefined) talk.err(inLanguage(section.text, language))
  }
  talk.err('\n', { text: placeInWords(stop, table), style: 'faint' })
  talk.err({ text: inLanguage(question.text, language), style: 'strong' })
  if (question.help !== undefined) talk.err(inLanguage(question.help, language))
  const roles = sitting.questionnaire.roles.filter(({ id }) => question.ask.includes(id))
  if (roles.length > 0)
    talk.err({ text: words.forRole(roles.map(({ name }) => inLanguage(name, language)).join(', ')), style: 'faint' })
  const before = answerWords(question, { sitting, context })
  if (before !== undefined) talk.err({ text: words.now(before), style: 'faint' })
  const earlier = before === undefined ? table.earlier?.get(question.id) : undefined
  if (earlier !== undefined) talk.err({ text: earlier, style: 'faint' })
  showVoices(stop.asked.question, table)
}

/** « Question 12 de 18 · Données · 3 de 5 · encore ~6 min »; no time where no question is left to answer. */
function placeInWords(stop: Stop, { sitting, context }: Table): string {
  const { messages, language } = context
  const course = courseOf(sitting.standing)
  const left = course.filter((one) => isOpen(one, sitting.answers)).map(({ asked }) => asked.question)
  const minutes = minutesLeft(sitting.pace, left)
  const { position, inSection, timeLeft } = messages.visit.asking
  return [
    position(stop.number, stop.of),
    inLanguage(stop.asked.section.name, language),
    inSection(placeInSection(course, stop)),
    ...(minutes === undefined ? [] : [timeLeft(minutes)]),
  ].join(' · ')
}

/** What was answered before, in short; undefined when nothing was, or when it is told row by row, or person by person. */
function answerWords(question: Question, { sitting, context }: Pick<Table, 'sitting' | 'context'>): string | undefined {
  const response = sitting.answers.get(question.id)
  if (response === undefined || response.by !== undefined) return undefined
  const { answer } = response
  return answer.state === 'answered' && isRows(answer.value) ? undefined : answerInWords(question, answer, context)
}
