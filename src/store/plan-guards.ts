import type { Cause, LaterAction, Plan, PlannedAction, Wait } from '../model/plan.ts'
import { anyOf, both, type Guard, isBoolean, isNumber, isString, listOf, oneOf, optional, shaped } from './guard.ts'
import { isPinned, isText } from './result-guards.ts'

type CauseOf<Kind> = Extract<Cause, { kind: Kind }>
type WaitOf<Kind> = Extract<Wait, { kind: Kind }>

const isCause: Guard<Cause> = anyOf(
  shaped<CauseOf<'gap'>>({
    kind: oneOf('gap'),
    criterion: isString,
    value: isNumber,
    to: isNumber,
    target: optional(isNumber),
    questions: listOf(isString),
  }),
  shaped<CauseOf<'rule'>>({
    kind: oneOf('rule'),
    rule: isString,
    why: isText,
    effect: oneOf('duty', 'first'),
    questions: listOf(isString),
  }),
  shaped<CauseOf<'trigger'>>({ kind: oneOf('trigger'), questions: listOf(isString) }),
  shaped<CauseOf<'prerequisite'>>({ kind: oneOf('prerequisite'), of: isString }),
  shaped<CauseOf<'wish'>>({ kind: oneOf('wish'), topics: listOf(isString) }),
)

const isWait: Guard<Wait> = anyOf(
  shaped<WaitOf<'prerequisite'>>({ kind: oneOf('prerequisite'), actions: listOf(isString) }),
  shaped<WaitOf<'level'>>({ kind: oneOf('level'), criterion: isString, value: isNumber, from: isNumber }),
  shaped<WaitOf<'rule'>>({ kind: oneOf('rule'), rule: isString, why: isText, short: isNumber }),
  shaped<WaitOf<'unmeasured'>>({ kind: oneOf('unmeasured'), criteria: listOf(isString) }),
)

const isPlannedAction: Guard<PlannedAction> = shaped<PlannedAction>({
  action: isString,
  causes: listOf(isCause),
  duty: isBoolean,
  effortDays: isNumber,
  rank: listOf(optional(isNumber)),
  after: listOf(isString),
})

const isLaterAction: Guard<LaterAction> = both(
  isPlannedAction,
  shaped<Omit<LaterAction, keyof PlannedAction>>({ waits: listOf(isWait), path: listOf(isString) }),
)

export const isPlan: Guard<Plan> = shaped<Plan>({
  actions: isPinned,
  active: listOf(isPlannedAction),
  next: listOf(isPlannedAction),
  later: listOf(isLaterAction),
  reserve: listOf(isPlannedAction),
  waiting: listOf(shaped<Plan['waiting'][number]>({ action: isString, waits: listOf(isWait) })),
  deferred: listOf(shaped<Plan['deferred'][number]>({ action: isString, rule: isString })),
  rules: listOf(shaped<Plan['rules'][number]>({ rule: isString, why: isText, known: isBoolean })),
  limit: shaped<Plan['limit']>({ active: isNumber, rule: optional(isString) }),
  missing: listOf(oneOf('people', 'quick')),
})
