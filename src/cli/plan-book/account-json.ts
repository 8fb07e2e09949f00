import type { OpenedPlan } from './opened-plan.ts'
import { placeOf } from './place-of.ts'

/**
 * What accounts for every action of a plan's library, or for one only, as `virage/plan-explanation@1`: for each its `place`, and, unless it was added,
 * its standing, causes, waits, moves, needs, effort and rank, with what the rank reads. What does not exist is null.
 */
export function accountJson(
  only: string | undefined,
  { told, accountOf }: OpenedPlan,
): Readonly<Record<string, unknown>> {
  const { kept, planned } = told
  const { active, next, later, reserve } = planned.plan
  const { id, subject, stage } = kept.assessment
  const ids = only === undefined ? planned.actions.actions.map((action) => action.id) : [only]
  const actions = ids.map((action) => {
    const account = accountOf(action)
    const proposed = [...active, ...next, ...later, ...reserve].find((one) => one.action === action)
    return {
      action,
      name: planned.actions.actions.find((one) => one.id === action)?.name ?? null,
      place: placeOf(action, told),
      standing: account?.standing ?? null,
      causes: proposed?.causes ?? account?.causes ?? [],
      waits: account?.waits ?? [],
      moves: account?.moves ?? [],
      needs: account?.needs.map((need) => ({ action: need.action, met: need.isMet })) ?? [],
      effort_days: account?.days ?? null,
      size_factor: account?.size ?? null,
      rank: account?.rank?.map((value) => value ?? null) ?? null,
      facts: account?.facts ?? {},
    }
  })
  const plan = { version: planned.version, at: planned.at, library: planned.plan.actions }
  return { format: 'virage/plan-explanation@1', assessment: id, subject, stage, plan, actions }
}
