import type { Question } from '../model/questionnaire.ts'
import type { Telling } from './telling.ts'

/**
 * Whether a question stands in the report: put to this business, and not a value the program works out by itself.
 *
 * One whose condition is not known yet was never asked, unless someone answered it all the same.
 */
export function isAsked({ standing, assessment }: Telling, { id, kind }: Question): boolean {
  const hasResponse = assessment.answers.has(id)
  if (kind === 'computed') return hasResponse
  const visibility = standing.visibility(id)
  return visibility === 'visible' || (visibility === 'pending' && hasResponse)
}
