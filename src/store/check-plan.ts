import type { Assessment } from '../model/assessment.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { Plan } from '../model/plan.ts'
import type { Scores } from '../model/score.ts'
import { isString, shaped } from './guard.ts'
import { isPlan } from './plan-guards.ts'
import { parsed, trusted } from './read-record.ts'
import type { Store } from './store.ts'

const isRow = shaped<Readonly<{ json: string }>>({ json: isString })

/** Whether the plans of an assessment read as they were written, and tell the values that its scores do. */
export function isPlanSound(store: Store, { id, scores }: Assessment): boolean {
  return store.rows('SELECT json FROM plan WHERE assessment = @id', { id }).every((row) => {
    const { json } = trusted(store, isRow, row)
    const plan = trusted(store, isPlan, parsed(store, json))
    return canonicalJson(plan) === json && (scores === undefined || tellsOf(plan, scores))
  })
}

function tellsOf({ active, next, later, reserve }: Plan, { criteria }: Scores): boolean {
  const values = new Map(criteria.map(({ criterion, value }) => [criterion, value]))
  const causes = [...active, ...next, ...later, ...reserve].flatMap((planned) => planned.causes)
  return causes.every((cause) => cause.kind !== 'gap' || cause.value === values.get(cause.criterion))
}
