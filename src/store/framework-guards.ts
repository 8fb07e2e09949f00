import type {
  Adjustment,
  Aggregate,
  Criterion,
  Framework,
  FrameworkRule,
  Lens,
  Level,
  Policy,
  Tier,
} from '../model/framework.ts'
import type { Range } from '../model/number.ts'
import { isLanguage } from '../model/text.ts'
import { isExpression } from './expression-guard.ts'
import { anyOf, type Guard, isNumber, isString, listOf, oneOf, optional, recordOf, shaped } from './guard.ts'
import { isText } from './result-guards.ts'

const isRange = shaped<Range>({ min: isNumber, max: isNumber })
const isLevel = shaped<Level>({
  id: isString,
  name: isText,
  text: optional(isText),
  from: optional(isNumber),
  upTo: optional(isNumber),
})
const isPolicy: Guard<Policy> = anyOf(oneOf('exclude'), isNumber)

type Staged = Extract<Aggregate, { kind: 'staged' }>
const isAggregate: Guard<Aggregate> = anyOf(
  shaped<Exclude<Aggregate, Staged>>({ kind: oneOf('mean', 'sum', 'min', 'max') }),
  shaped<Staged>({ kind: oneOf('staged'), threshold: isNumber }),
)

const isCriterionShape: Guard<Criterion> = shaped<Criterion>({
  id: isString,
  tier: isNumber,
  name: isText,
  text: optional(isText),
  descriptors: listOf(isText),
  aggregate: isAggregate,
  weight: isNumber,
  scale: optional(isRange),
  clamp: optional(isRange),
  levels: listOf(isLevel),
  minimumCoverage: optional(isNumber),
  stableUnder: optional(isNumber),
  unknown: isPolicy,
  absent: isPolicy,
  tags: recordOf(isString),
  children: listOf(isCriterion),
})

function isCriterion(value: unknown): value is Criterion {
  return isCriterionShape(value)
}

const isLens = shaped<Lens>({
  id: isString,
  name: isText,
  of: listOf(isString),
  weights: recordOf(isNumber),
  scale: optional(isRange),
})

const isAdjustment = shaped<Adjustment>({
  when: optional(isExpression),
  set: recordOf(isNumber),
  times: recordOf(isNumber),
})

type Cap = Extract<FrameworkRule['effect'], { kind: 'cap-level' }>
type Flagging = Extract<FrameworkRule['effect'], { kind: 'flag' }>
const isRule = shaped<FrameworkRule>({
  id: isString,
  when: isExpression,
  effect: anyOf(
    shaped<Cap>({ kind: oneOf('cap-level'), criterion: isString, level: isString }),
    shaped<Flagging>({ kind: oneOf('flag') }),
  ),
  why: isText,
})

export const isFramework: Guard<Framework> = shaped<Framework>({
  id: isString,
  version: isString,
  languages: listOf(isLanguage),
  scale: isRange,
  tiers: listOf(shaped<Tier>({ id: isString, name: isText })),
  root: isCriterion,
  lenses: listOf(isLens),
  weights: listOf(isAdjustment),
  targets: listOf(isAdjustment),
  rules: listOf(isRule),
})
