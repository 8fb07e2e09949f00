import { evaluate } from '../model/evaluate.ts'
import type { Question, Section } from '../model/questionnaire.ts'
import type { Telling } from './telling.ts'

/**
 * Whether a question stands in the report: put to this business, and not a value the program works out by itself.
 *
 * One whose condition is not known yet was never asked, unless someone answered it all the same.
 */
export function isAsked(telling: Telling, section: Section, question: Question): boolean {
  const hasResponse = telling.assessment.answers.has(question.id)
  if (question.kind === 'computed' && !hasResponse) return false
  const isShown = isVisible(telling, section, question)
  return isShown ?? hasResponse
}

/** As scoring saw it; else as its conditions say. Undefined when nobody knows yet. */
function isVisible({ states, facts }: Telling, section: Section, question: Question): boolean | undefined {
  const state = states.get(question.id)
  if (state === 'hidden') return false
  if (state !== undefined && state !== 'pending') return true
  const conditions = [section.showIf, question.showIf].filter((condition) => condition !== undefined)
  const known = conditions.map((condition) => evaluate(condition, facts))
  if (known.includes(false)) return false
  return known.includes(undefined) ? undefined : true
}
