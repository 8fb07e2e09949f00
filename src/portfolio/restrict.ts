import type { Question, Questionnaire } from '../model/questionnaire.ts'
import type { Fate } from './fates.ts'
import type { StandingSide } from './side.ts'

/**
 * The questionnaire of a side, scored on the shared questions alone.
 *
 * What was put to the business stays put, without its condition, so that shared questions read the same facts; what was
 * hidden or pending goes.
 */
export function restricted(side: StandingSide, fates: ReadonlyMap<string, Fate>): Questionnaire {
  const { questionnaire, standing, asking } = side
  const sections = questionnaire.sections.map(({ showIf: _, ...section }) => ({
    ...section,
    questions: section.questions
      .filter(({ id }) => standing.visibility(id) === 'visible')
      .map((question) => kept(question, fates.get(question.id), asking.asked.get(question.id)?.measures ?? {})),
  }))
  return { ...questionnaire, sections }
}

function kept({ showIf: _, ...question }: Question, fate: Fate | undefined, measures: Question['measures']): Question {
  if (fate?.kind !== 'shared') return { ...question, measures: {} }
  if (question.kind !== 'grid') return { ...question, measures }
  return { ...question, measures, rows: question.rows.filter(({ id }) => fate.rows?.includes(id) !== false) }
}
