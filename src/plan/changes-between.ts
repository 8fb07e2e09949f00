import type { Choice, Commitment, Decisions } from '../model/decisions.ts'

/** One thing that is not the same from one version of a plan to the next. `before` and `after` are as they were said. */
export type PlanChange =
  /** Kept from now on; `insteadOf` is the action whose place it took, `isNew` one that was just added to the plan. */
  | Readonly<{ kind: 'kept'; action: string; insteadOf?: string; isNew: boolean }>
  /** Not kept any more, without a reason: exchanged, or not proposed again. */
  | Readonly<{ kind: 'left'; action: string }>
  | Readonly<{ kind: 'dropped'; action: string; reason: string }>
  | Readonly<{ kind: 'accepted' | 'unaccepted'; action: string }>
  | Readonly<{ kind: 'agreed'; action: string; detail: keyof Commitment; before?: string; after?: string }>
  /** The actions that both versions keep are in another order: this one. */
  | Readonly<{ kind: 'order'; actions: readonly string[] }>

const details = ['who', 'by', 'checkpoint', 'figure'] as const satisfies readonly (keyof Commitment)[]

/** What changed from one version to the next: what is kept, dropped, accepted, agreed, and in what order. */
export function changesBetween(before: Decisions, after: Decisions): readonly PlanChange[] {
  const earlier = new Map(before.choices.map((choice) => [choice.action, choice]))
  const later = new Map(after.choices.map((choice) => [choice.action, choice]))
  const known = new Set(before.added?.map(({ id }) => id))
  const dropped = after.dropped.filter(
    ({ action, reason }) => !before.dropped.some((drop) => drop.action === action && drop.reason === reason),
  )
  const isDropped = (action: string): boolean => after.dropped.some((drop) => drop.action === action)
  const isNew = (id: string): boolean => after.added?.some((one) => one.id === id) === true && !known.has(id)
  return [
    ...dropped.map((drop) => ({ kind: 'dropped', ...drop }) as const),
    ...[...earlier.keys()]
      .filter((action) => !later.has(action) && !isDropped(action))
      .map((action) => ({ kind: 'left', action }) as const),
    ...after.choices
      .filter(({ action }) => !earlier.has(action))
      .map(({ action, insteadOf }) => keptNow(action, { insteadOf, isNew: isNew(action) })),
    ...after.choices.flatMap((choice) => changesOf(earlier.get(choice.action), choice)),
    ...orderChange(before, after),
  ]
}

function keptNow(action: string, around: Readonly<{ insteadOf: string | undefined; isNew: boolean }>): PlanChange {
  const { insteadOf, isNew } = around
  return { kind: 'kept', action, isNew, ...(insteadOf === undefined ? {} : { insteadOf }) }
}

function changesOf(before: Choice | undefined, after: Choice): readonly PlanChange[] {
  const { action } = after
  const wasAccepted = before?.accepted ?? false
  const kind = after.accepted ? 'accepted' : 'unaccepted'
  return [
    ...(wasAccepted === after.accepted ? [] : [{ kind, action } as const]),
    ...details.flatMap((detail): readonly PlanChange[] => {
      const [said, says] = [before?.[detail], after[detail]]
      if (said === says) return []
      return [
        {
          kind: 'agreed',
          action,
          detail,
          ...(said === undefined ? {} : { before: said }),
          ...(says === undefined ? {} : { after: says }),
        },
      ]
    }),
  ]
}

function orderChange(before: Decisions, after: Decisions): readonly PlanChange[] {
  const common = (one: Decisions, other: Decisions): readonly string[] =>
    one.choices.map(({ action }) => action).filter((id) => other.choices.some(({ action }) => action === id))
  const [was, is] = [common(before, after), common(after, before)]
  return was.every((action, index) => is[index] === action) ? [] : [{ kind: 'order', actions: is }]
}
