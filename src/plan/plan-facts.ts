import type { Answers } from '../model/answer.ts'
import { answerFact } from '../model/answer-fact.ts'
import { type Asked, askingOf } from '../model/asking.ts'
import type { Fact, Facts } from '../model/expression.ts'
import { isAtLeast } from '../model/number.ts'
import { own } from '../model/own.ts'
import type { Profile } from '../model/profile.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
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
  const { scores, questionnaire, profile, criteria } = known
  const questions = askingOf(questionnaire).asked
  const scored = new Map(scores.questions.map((score) => [score.question, score]))
  const isHidden = (id: string): boolean => ['hidden', 'pending'].includes(scored.get(id)?.state ?? '')
  return (space, id) => {
    switch (space) {
      case 'answer':
        return isHidden(id) ? undefined : factOf(questions.get(id), known)
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

function factOf(asked: Asked | undefined, { questionnaire, answers, respondents }: Known): Fact | undefined {
  const response = asked && answers.get(asked.answeredAs)
  const answer = response && spokenAnswer(asked.question, response, { roles: questionnaire.roles, respondents })
  return answer && answerFact(asked.question, answer)
}
