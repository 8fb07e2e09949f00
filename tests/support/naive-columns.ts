import type { GridQuestion, Question, Questionnaire, Section } from '../../src/model/questionnaire.ts'

/** What has an id and can be measured, where it stands; `key` is the question under which it is answered. */
export type NaiveAsked = Readonly<{ question: Question; section: Section; key: string }>

/** Every question, and every column of a grid as a grid of that column alone (design §3). Written apart from src/. */
export function naiveAsked({ sections }: Questionnaire): readonly NaiveAsked[] {
  return sections.flatMap((section) =>
    section.questions.flatMap((question) => {
      return [question, ...columnsAlone(question)].map((one) => ({ question: one, section, key: question.id }))
    }),
  )
}

function columnsAlone(question: Question): readonly GridQuestion[] {
  if (question.kind !== 'grid') return []
  const { columns = [] } = question
  return columns.map((column) => ({ ...question, id: column.id, measures: column.measures, columns: [column] }))
}

/** Whether a question is only its columns: it has no value of its own. */
export function isOnlyColumns({ question, key }: NaiveAsked): boolean {
  return question.kind === 'grid' && question.columns !== undefined && question.id === key
}

/** The same content, where what a question or a column measures is changed. */
export function eachMeasured(
  questionnaire: Questionnaire,
  change: (measures: Question['measures'], id: string) => Question['measures'],
): Questionnaire {
  const changed = (question: Question): Question => {
    const measures = change(question.measures, question.id)
    if (question.kind !== 'grid' || question.columns === undefined) return { ...question, measures }
    const columns = question.columns.map((one) => ({ ...one, measures: change(one.measures, one.id) }))
    return { ...question, columns }
  }
  const sections = questionnaire.sections.map((one) => ({ ...one, questions: one.questions.map(changed) }))
  return { ...questionnaire, sections }
}
