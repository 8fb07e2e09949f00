import type { Question, Section } from '../model/questionnaire.ts'
import type { Telling } from './telling.ts'

/** Whether a question stands in the report: put to this business, and not a value the program works out by itself. */
export function isAsked({ states, assessment }: Telling, _section: Section, question: Question): boolean {
  if (states.get(question.id) === 'hidden') return false
  return question.kind !== 'computed' || assessment.answers.has(question.id)
}
