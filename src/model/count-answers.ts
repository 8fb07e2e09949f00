import { type Answer, choicesIn, rowsOf } from './answer.ts'
import type { Asked } from './asking.ts'
import { ownAnswer, pieceOf } from './columns.ts'
import { type Count, type Counts, isCounted, placeOf } from './group.ts'
import { own } from './own.ts'
import { optionsOf, type Question } from './questionnaire.ts'
import type { Read } from './reading.ts'
import { settleOption } from './settle.ts'
import type { Standing } from './standing.ts'

/**
 * What one person's sheet adds to a group's counts: the choices made and what they are worth; of what is not shown to
 * that person, nothing. Notes, texts, dates and evidence are left out: they could tell who.
 */
export function countAnswers(standing: Standing, answers: ReadonlyMap<string, Readonly<{ answer: Answer }>>): Counts {
  const asked = [...standing.asking.asked.values()].filter(
    (one) => isCounted(one) && standing.visibility(one.question.id) === 'visible',
  )
  return Object.fromEntries(asked.flatMap((one) => countsOf(one, standing, answers.get(one.answeredAs)?.answer)))
}

function countsOf(asked: Asked, standing: Standing, answer: Answer | undefined): readonly [string, Count][] {
  const { question } = asked
  const reading = standing.reading(asked)
  if (question.kind !== 'grid') return counted(question.id, reading, chosenIn(question, answer))
  const cells = rowsOf(answer && ownAnswer(question, answer))
  return (reading.rows ?? []).flatMap((row) =>
    counted(placeOf(question.id, row.row), row, chosenIn(question, own(cells, row.row))),
  )
}

/** The options chosen, when they are an answer. */
function chosenIn(question: Question, answer: Answer | undefined): readonly string[] {
  const settled = answer && settleOption(optionsOf(pieceOf(question)), answer)
  return settled?.state === 'answered' ? choicesIn(settled.value) : []
}

const once = (keys: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(keys.map((key) => [key, 1]))

function counted(place: string, { state, value }: Read, chosen: readonly string[]): readonly [string, Count][] {
  if (state === 'later' || state === 'absent') return []
  const count: Count = {
    answered: state === 'answered' ? 1 : 0,
    unknown: state === 'unknown' ? 1 : 0,
    notApplicable: state === 'not-applicable' ? 1 : 0,
    options: once(chosen),
    values: once(value === undefined ? [] : [String(value)]),
  }
  return [[place, count]]
}
