import type { Action, ActionLibrary } from '../model/actions.ts'
import type { Answers } from '../model/answer.ts'
import type { Facts } from '../model/expression.ts'
import type { Framework } from '../model/framework.ts'
import type { Digested } from '../model/library.ts'
import { type Profile, wishKey } from '../model/profile.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { RoleOf } from '../model/respondents.ts'
import type { Scores } from '../model/score.ts'
import { type KnownCriterion, knownCriteria } from './known-criteria.ts'
import { planFacts } from './plan-facts.ts'
import { openNeedsOf } from './reached.ts'
import { type RulesInForce, rulesInForce } from './rules-in-force.ts'

/** What a plan is chosen from. */
export type PlanInput = Readonly<{
  library: Pick<Digested<ActionLibrary>, 'content' | 'digest'>
  scores: Scores
  framework: Framework
  questionnaire: Questionnaire
  profile: Profile
  /** Read by conditions on an option chosen; without them such a condition is not yet known. */
  answers?: Answers
  /** Respondent → role: where several answered, who is read first. */
  respondents?: RoleOf
  /** Actions already done. */
  done?: Iterable<string>
}>

/** Where the business stands, read once: what every step of the choice looks things up in. */
export type Situation = Readonly<{
  library: ActionLibrary
  actions: ReadonlyMap<string, Action>
  questionnaire: Questionnaire
  framework: Framework
  scores: Scores
  criteria: ReadonlyMap<string, KnownCriterion>
  facts: Facts
  rules: RulesInForce
  done: ReadonlySet<string>
  /** Action → its prerequisites that are neither done nor already reached. */
  needs: ReadonlyMap<string, readonly Action[]>
  /** The factor of the business's size on person-days. */
  size: number
  /** Topics of the owner's wish. */
  wish: readonly string[]
}>

export function situationOf(input: PlanInput): Situation {
  const { scores, framework, questionnaire, profile, respondents, answers = new Map() } = input
  const done = new Set(input.done)
  const library = input.library.content
  const criteria = knownCriteria(scores, framework)
  const actions = new Map(library.actions.map((action) => [action.id, action]))
  const facts = planFacts({ scores, questionnaire, profile, answers, respondents, criteria })
  return {
    library,
    actions,
    questionnaire,
    framework,
    scores,
    criteria,
    facts,
    rules: rulesInForce(library.plan, facts),
    done,
    needs: openNeedsOf(actions, { criteria, done }),
    size: sizeFactor(library, profile),
    wish: [profile.get(wishKey) ?? []].flat().map(String),
  }
}

function sizeFactor({ plan }: ActionLibrary, profile: Profile): number {
  const size = profile.get('size')
  return (typeof size === 'string' ? new Map(Object.entries(plan.effort.sizes)).get(size) : undefined) ?? 1
}
