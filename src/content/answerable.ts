import { allWithColumns } from '../model/columns.ts'
import type { Facts } from '../model/expression.ts'
import { compareNumbers, type Range } from '../model/number.ts'
import { optionFact } from '../model/option-facts.ts'
import { boundsOfQuestion } from '../model/question-measure.ts'
import { isScored, type Question, type Questionnaire } from '../model/questionnaire.ts'
import { Possible } from './possible.ts'
import type { FrameworkOutline } from './surroundings.ts'

/** What answers can make of the names that a plan's conditions read: all that is possible, and what the best answers bring. */
export type Answerable = Readonly<{ possible: Possible; best: Facts }>

/** Of a framework, asked by these questionnaires: a question they do not score, or not alike, is not known. */
export function answerableOf(framework: FrameworkOutline, questionnaires: readonly Questionnaire[]): Answerable {
  const scored = questionnaires.flatMap(allWithColumns).filter(isScored)
  const asked = (id: string) => scored.filter((question) => question.id === id)
  const boundsOf = (id: string) => asked(id).flatMap((question) => boundsOfQuestion(question, framework.scale) ?? [])
  return {
    possible: new Possible({ ...framework, questionnaires }),
    best: (space, id) => {
      if (space === 'at_target') return true
      if (space === 'answer') return only(asked(id).map((question) => bestChoice(question, framework.scale)))
      if (space === 'score') return only(boundsOf(id).map(({ max }) => max))
      return space === 'value' ? framework.criteria.get(id)?.range?.max : undefined
    },
  }
}

/** What they all are; undefined when two differ. */
function only<T>(all: readonly T[]): T | undefined {
  return new Set(all).size === 1 ? all[0] : undefined
}

/** The one choice of the greatest value. */
function bestChoice(question: Question, scale: Range) {
  if (question.kind !== 'single') return undefined
  const { options } = question
  const top = boundsOfQuestion(question, scale)?.max
  const [best, ...others] = options.filter(
    ({ value }) => value !== undefined && top !== undefined && compareNumbers(value, top) === 0,
  )
  return best === undefined || others.length > 0 ? undefined : optionFact(options, best.id)
}
