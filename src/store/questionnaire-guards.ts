import type {
  Check,
  Column,
  ComputedQuestion,
  DateQuestion,
  Expectation,
  GoldenCase,
  GridQuestion,
  MultiQuestion,
  NumberQuestion,
  Option,
  Preparation,
  Question,
  Questionnaire,
  Reference,
  Row,
  Section,
  Shows,
  SingleQuestion,
  TextQuestion,
  ValueRule,
  Variant,
} from '../model/questionnaire.ts'
import { isLanguage } from '../model/text.ts'
import { isProfile, isResponse } from './answer-guards.ts'
import { isExpression } from './expression-guard.ts'
import {
  anyOf,
  both,
  type Guard,
  isBoolean,
  isNumber,
  isString,
  listOf,
  mapOf,
  oneOf,
  optional,
  pairOf,
  recordOf,
  shaped,
} from './guard.ts'
import { isMigration } from './migration-guard.ts'
import { isText } from './result-guards.ts'

export const isReference: Guard<Reference> = shaped<Reference>({ id: isString, version: isString })

const isOption = shaped<Option>({
  id: isString,
  text: isText,
  full: optional(isText),
  value: optional(isNumber),
  points: isNumber,
  exclusive: isBoolean,
  negative: isBoolean,
  state: optional(oneOf('unknown', 'not-applicable')),
  other: isBoolean,
})

const isRow = shaped<Row>({ id: isString, text: isText, weight: isNumber, notApplicable: isBoolean })

type Curve = Extract<ValueRule, { points: unknown }>
const isValueRule: Guard<ValueRule> = anyOf(
  shaped<Exclude<ValueRule, Curve>>({ kind: oneOf('option', 'share', 'sum', 'mean') }),
  shaped<Curve>({ kind: oneOf('bands', 'linear'), points: listOf(pairOf(isNumber, isNumber)) }),
)

const isVariant = shaped<Variant>({
  when: isExpression,
  text: optional(isText),
  help: optional(isText),
  options: recordOf(isText),
  ask: optional(listOf(isString)),
})

const isCheck = shaped<Check>({ that: isExpression, say: isText, severity: oneOf('error', 'warning') })

type Common = Omit<DateQuestion, 'kind'>
const isCommon = shaped<Common>({
  id: isString,
  text: isText,
  help: optional(isText),
  guide: optional(isText),
  evidence: optional(isText),
  variants: listOf(isVariant),
  showIf: optional(isExpression),
  required: isBoolean,
  checks: listOf(isCheck),
  notApplicable: anyOf(isBoolean, isExpression),
  ask: listOf(isString),
  measures: recordOf(isNumber),
  personal: oneOf('none', 'professional', 'personal', 'sensitive'),
  purpose: optional(isText),
  profile: optional(isString),
})

type Own<Kind extends Question> = Omit<Kind, keyof Common>
const isOwnOfColumn = anyOf(
  shaped<Own<SingleQuestion>>({ kind: oneOf('single'), options: listOf(isOption), value: isValueRule }),
  shaped<Own<MultiQuestion>>({ kind: oneOf('multi'), options: listOf(isOption), value: isValueRule }),
  shaped<Own<NumberQuestion>>({
    kind: oneOf('number'),
    unit: optional(isText),
    min: optional(isNumber),
    max: optional(isNumber),
    whole: isBoolean,
    value: optional(isValueRule),
  }),
  shaped<Own<TextQuestion>>({
    kind: oneOf('text'),
    format: optional(oneOf('digits', 'email', 'phone', 'url', 'postal')),
    length: optional(isNumber),
  }),
  shaped<Own<DateQuestion>>({ kind: oneOf('date') }),
)

const isColumn: Guard<Column> = both(isCommon, isOwnOfColumn)

const isOwn = anyOf(
  isOwnOfColumn,
  shaped<Own<GridQuestion>>({
    kind: oneOf('grid'),
    rows: listOf(isRow),
    options: listOf(isOption),
    value: isValueRule,
    columns: optional(listOf(isColumn)),
  }),
  shaped<Own<ComputedQuestion>>({ kind: oneOf('computed'), compute: isExpression, value: optional(isValueRule) }),
)

const isQuestion: Guard<Question> = both(isCommon, isOwn)

const isSection = shaped<Section>({
  id: isString,
  name: isText,
  text: optional(isText),
  prepare: optional(isText),
  showIf: optional(isExpression),
  questions: listOf(isQuestion),
})

type Measured = Exclude<Expectation, { field: 'level' }>
type Levelled = Extract<Expectation, { field: 'level' }>
const isExpectation: Guard<Expectation> = anyOf(
  shaped<Measured>({
    node: isString,
    field: oneOf('value', 'low', 'high', 'coverage'),
    value: optional(isNumber),
    decimals: isNumber,
  }),
  shaped<Levelled>({ node: isString, field: oneOf('level'), level: optional(isString) }),
)

const isGoldenCase = shaped<GoldenCase>({
  name: isString,
  profile: isProfile,
  answers: mapOf(isResponse),
  expect: listOf(isExpectation),
})

const isPreparation = shaped<Preparation>({
  text: isText,
  minutes: optional(isNumber),
  people: listOf(shaped<Preparation['people'][number]>({ role: isString, text: isText })),
  bring: listOf(isText),
})

export const isQuestionnaire: Guard<Questionnaire> = shaped<Questionnaire>({
  id: isString,
  version: isString,
  languages: listOf(isLanguage),
  name: isText,
  text: optional(isText),
  purpose: isText,
  framework: optional(isReference),
  notice: optional(isReference),
  subject: oneOf('business', 'advisor', 'region'),
  stages: listOf(isString),
  roles: listOf(shaped<Questionnaire['roles'][number]>({ id: isString, name: isText })),
  probes: optional(listOf(isText)),
  respondents: shaped<Questionnaire['respondents']>({
    combine: oneOf('median', 'mean'),
    anonymous: isBoolean,
    minimum: isNumber,
  }),
  shows: optional(shaped<Shows>({ tier: isNumber, margin: isNumber })),
  prepare: optional(isPreparation),
  sections: listOf(isSection),
  migrations: optional(listOf(isMigration)),
  cases: listOf(isGoldenCase),
})
