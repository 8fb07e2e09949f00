import type { Answers } from '../model/answer.ts'
import { columnsOf, withColumns } from '../model/columns.ts'
import type { Question, Questionnaire } from '../model/questionnaire.ts'
import type { Fate } from './fates.ts'
import type { StandingSide } from './side.ts'

/** What a side is scored on again: the shared questions, and the answers given to them. */
export type Restricted = Readonly<{ questionnaire: Questionnaire; answers: Answers }>

/**
 * The questionnaire of a side, scored on the shared questions alone.
 *
 * What was put to the business stays put, without its condition, so that shared questions read the same facts; what was
 * hidden or pending goes. The columns of a grid stand apart from it, each answered as it was, since one may be shared and
 * another not.
 */
export function restricted({ questionnaire, standing, asking, answers }: StandingSide, fates: Fates): Restricted {
  const questions = questionnaire.sections
    .flatMap((section) => section.questions)
    .filter(({ id }) => standing.visibility(id) === 'visible')
    .flatMap(apart)
  const measuresOf = ({ id }: Question) => asking.asked.get(id)?.measures ?? {}
  const scored = questions.map((question) => kept(question, fates.get(question.id), measuresOf(question)))
  const answered = questions.flatMap(({ id }) => {
    const response = answers.get(asking.asked.get(id)?.answeredAs ?? id)
    return response === undefined ? [] : [[id, response] as const]
  })
  const section = { id: questionnaire.id, name: questionnaire.name, questions: scored }
  return { questionnaire: { ...questionnaire, sections: [section] }, answers: new Map(answered) }
}

type Fates = ReadonlyMap<string, Fate>

function apart(question: Question): readonly Question[] {
  return columnsOf(question).length === 0 ? [question] : withColumns(question).slice(1)
}

function kept(
  { showIf: _, ...question }: Question,
  fate: Fate | undefined,
  own: Readonly<Record<string, number>>,
): Question {
  const measures = fate?.kind === 'shared' ? own : {}
  if (question.kind !== 'grid') return { ...question, measures }
  const { columns, rows, ...grid } = question
  const counted = fate?.kind === 'shared' ? fate.rows : undefined
  return {
    ...grid,
    measures,
    rows: rows.filter(({ id }) => counted?.includes(id) !== false),
    ...(columns === undefined ? {} : { columns: columns.map((column) => ({ ...column, measures })) }),
  }
}
