import type { Action, ActionLibrary, Move, PlanRule, PlanRules, Term } from '../model/actions.ts'
import type { ConsentPurpose, Notice } from '../model/notice.ts'
import { isLanguage } from '../model/text.ts'
import { isExpression } from './expression-guard.ts'
import { anyOf, type Guard, isBoolean, isNumber, isString, listOf, oneOf, optional, recordOf, shaped } from './guard.ts'
import { isReference } from './questionnaire-guards.ts'
import { isText } from './result-guards.ts'

const isTerm = shaped<Term>({ id: isString, text: isText })
const isMove = shaped<Move>({ criterion: isString, from: isNumber, to: isNumber })

const isAction = shaped<Action>({
  id: isString,
  name: isText,
  moves: listOf(isMove),
  when: optional(isExpression),
  horizon: isString,
  days: shaped<Action['days']>({ min: isNumber, max: isNumber }),
  cost: isString,
  after: listOf(isString),
  who: listOf(isString),
  steps: listOf(isText),
  sign: isText,
  training: listOf(isString),
  referral: listOf(isString),
  topics: listOf(isString),
  tags: listOf(isString),
})

type Effect = PlanRule['effect']
type Naming = Readonly<{ kind: 'duty' | 'first'; actions: readonly string[] }>
const isEffect: Guard<Effect> = anyOf(
  shaped<Naming>({ kind: oneOf('duty', 'first'), actions: listOf(isString) }),
  shaped<Extract<Effect, { kind: 'before' }>>({
    kind: oneOf('before'),
    tag: isString,
    count: isNumber,
    beforeTag: isString,
  }),
  shaped<Extract<Effect, { kind: 'limit' }>>({ kind: oneOf('limit'), active: isNumber }),
  shaped<Extract<Effect, { kind: 'defer' }>>({ kind: oneOf('defer'), cost: isString }),
  shaped<Extract<Effect, { kind: 'flag' }>>({ kind: oneOf('flag') }),
)

type Limits = PlanRules['limits']
const isLimits = shaped<Limits>({
  active: isNumber,
  next: isNumber,
  people: shaped<Limits['people']>({ tag: isString, atLeast: isNumber }),
  quick: shaped<Limits['quick']>({ horizon: isString, cost: isString, days: isNumber, atLeast: isNumber }),
  expensive: shaped<Limits['expensive']>({ cost: isString, atMost: isNumber }),
})

type Effort = PlanRules['effort']
const isPlanRules = shaped<PlanRules>({
  rank: listOf(isExpression),
  effort: shaped<Effort>({
    bands: listOf(shaped<Effort['bands'][number]>({ upTo: optional(isNumber), factor: isNumber })),
    sizes: recordOf(isNumber),
  }),
  limits: isLimits,
  rules: listOf(shaped<PlanRule>({ id: isString, when: isExpression, effect: isEffect, why: isText })),
})

export const isActionLibrary: Guard<ActionLibrary> = shaped<ActionLibrary>({
  id: isString,
  version: isString,
  languages: listOf(isLanguage),
  framework: isReference,
  roles: listOf(isTerm),
  horizons: listOf(isTerm),
  costs: listOf(isTerm),
  topics: listOf(isTerm),
  training: listOf(isTerm),
  referral: listOf(isTerm),
  plan: isPlanRules,
  actions: listOf(isAction),
})

export const isNotice: Guard<Notice> = shaped<Notice>({
  id: isString,
  version: isString,
  languages: listOf(isLanguage),
  title: isText,
  summary: optional(listOf(isText)),
  paragraphs: listOf(isText),
  consents: listOf(shaped<ConsentPurpose>({ id: isString, text: isText, required: isBoolean })),
})
