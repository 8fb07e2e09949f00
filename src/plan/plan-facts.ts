import { type Answers, isList, isRows, type Response } from '../model/answer.ts'
import type { Fact, Facts } from '../model/expression.ts'
import { isAtLeast } from '../model/number.ts'
import { optionFact } from '../model/option-facts.ts'
import { own } from '../model/own.ts'
import type { Profile } from '../model/profile.ts'
import { allQuestions, optionsOf, type Question, type Questionnaire } from '../model/questionnaire.ts'
import { type RoleOf, spokenAnswer } from '../model/respondents.ts'
import type { Scores } from '../model/score.ts'
import type { KnownCriterion } from './known-criteria.ts'

/** Facts of one action, by their name in a rank expression. */
export type ActionFacts = Readonly<Record<string, Fact | undefined>>

type Known = Readonly<{
  scores: Scores
  questionnaire: Questionnaire
  profile: Profile
  answers: Answers
  respondents: RoleOf | undefined
  criteria: ReadonlyMap<string, KnownCriterion>
}>

/**
 * Everything an expression of the plan may name: what has no answer, no value or too few answers is not known yet.
 *
 * An answer that the scores call hidden, or that may yet be, is blank to every expression.
 */
export function planFacts(known: Known): Facts {
  const { scores, questionnaire, profile, answers, criteria } = known
  const questions = new Map(allQuestions(questionnaire).map((question) => [question.id, question]))
  const scored = new Map(scores.questions.map((score) => [score.question, score]))
  const isHidden = (id: string): boolean => ['hidden', 'pending'].includes(scored.get(id)?.state ?? '')
  return (space, id) => {
    switch (space) {
      case 'answer':
        return isHidden(id) ? undefined : answerFact(questions.get(id), answers.get(id), known)
      case 'score':
        return scored.get(id)?.value
      case 'spread':
        return scored.get(id)?.spread
      case 'profile':
        return profile.get(id)
      case 'value':
        return criteria.get(id)?.value
      case 'at_target':
        return atTarget(criteria.get(id))
      case 'action':
        return undefined
    }
  }
}

/** The same facts, with those of the action being ranked. */
export function withAction(facts: Facts, action: ActionFacts): Facts {
  return (space, id) => (space === 'action' ? own(action, id) : facts(space, id))
}

function atTarget(criterion: KnownCriterion | undefined): boolean | undefined {
  return criterion?.target === undefined ? undefined : isAtLeast(criterion.value, criterion.target)
}

type Speaking = Pick<Known, 'questionnaire' | 'respondents'>

function answerFact(
  question: Question | undefined,
  response: Response | undefined,
  { questionnaire, respondents }: Speaking,
): Fact | undefined {
  if (question === undefined || response === undefined) return undefined
  const answer = spokenAnswer(question, response, { roles: questionnaire.roles, respondents })
  if (answer?.state !== 'answered' || isRows(answer.value)) return undefined
  const { value } = answer
  const factOf = (option: string): Fact => optionFact(optionsOf(question), option)
  if (isList(value)) return value.map(factOf)
  return typeof value === 'string' ? factOf(value) : value
}
