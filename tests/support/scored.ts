import type { Framework } from '../../src/model/framework.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { CriterionScore, LensScore, QuestionScore, Score, Scores } from '../../src/model/score.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { type Sheet, score } from '../../src/scoring/score.ts'
import { answersOf, profileOf, type Said } from './answers.ts'
import { pinsOf } from './content.ts'

/** The scores of a sheet under this content. */
export function scored(
  content: Readonly<{ framework: Framework; questionnaire: Questionnaire; sheet: Sheet }>,
): Scores {
  const { framework, questionnaire, sheet } = content
  return score(prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) }), sheet)
}

/** The same, the answers said shortly. */
export function scoredAs(
  content: Readonly<{ framework: Framework; questionnaire: Questionnaire }>,
  said: Readonly<Record<string, Said>>,
  profile: Parameters<typeof profileOf>[0] = {},
): Scores {
  return scored({ ...content, sheet: { answers: answersOf(said), profile: profileOf(profile) } })
}

export function criterionIn(scores: Scores, id: string): CriterionScore {
  return found(scores.criteria, ({ criterion }) => criterion === id)
}

export function questionIn(scores: Scores, id: string): QuestionScore {
  return found(scores.questions, ({ question }) => question === id)
}

export function lensIn(scores: Scores, id: string): LensScore {
  return found(scores.lenses, ({ lens }) => lens === id)
}

/** Every node by its name. */
export function nodesOf({ criteria, questions, lenses }: Scores): ReadonlyMap<string, Score> {
  return new Map<string, Score>([
    ...criteria.map((one) => [`criterion ${one.criterion}`, one] as const),
    ...questions.map((one) => [`question ${one.question}`, one] as const),
    ...lenses.map((one) => [`lens ${one.lens}`, one] as const),
  ])
}

function found<T>(list: readonly T[], is: (one: T) => boolean): T {
  const one = list.find(is)
  if (one === undefined) throw new Error('no such node in the scores')
  return one
}
