import { type Decisions, undecided } from '../model/decisions.ts'
import { isDecisions } from './decisions.ts'
import { isNumber, isString, isTime, nullable, shaped } from './guard.ts'
import { isPlan } from './plan-guards.ts'
import { parsed, trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** A version of a plan: as it was proposed, or as it was decided and by whom. */
export type PlanVersion = Readonly<{ at: string; by?: string; decisions: Decisions }>

type Row = Readonly<{ at: string; version: number; by: string | null; json: string }>
const isRow = shaped<Row>({ at: isTime, version: isNumber, by: nullable(isString), json: isString })

/** Every version of an assessment's plan, in the order kept: each plan that was proposed, then what was decided of it. */
export function planVersions(store: Store, assessment: string): readonly PlanVersion[] {
  const rows = store.rows(
    `SELECT at, version, NULL AS by, json, 0 AS seq FROM plan WHERE assessment = @assessment
     UNION ALL SELECT at, version, by, json, seq FROM plan_decision WHERE assessment = @assessment
     ORDER BY version, seq`,
    { assessment },
  )
  return rows.map((row) => {
    const { at, by, json } = trusted(store, isRow, row)
    const value = parsed(store, json)
    if (by === null) return { at, decisions: undecided(trusted(store, isPlan, value)) }
    return { at, by, decisions: trusted(store, isDecisions, value) }
  })
}
