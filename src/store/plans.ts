import type { ActionLibrary } from '../model/actions.ts'
import { withAdded, withoutAdded } from '../model/added-action.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { Decisions } from '../model/decisions.ts'
import type { Plan } from '../model/plan.ts'
import { keepContent, keptContent } from './contents.ts'
import { addedInLine, loadDecisions } from './decisions.ts'
import { isNumber, isString, isTime, shaped } from './guard.ts'
import { isPlan } from './plan-guards.ts'
import { parsed, readable, trusted } from './read-record.ts'
import { settleSubjectOf } from './settle-subject.ts'
import type { Store } from './store.ts'

/** A plan as it was proposed, with the actions it is made of or that were added to it, and what the owner decided of it if anything. */
export type KeptPlan = Readonly<{
  version: number
  at: string
  plan: Plan
  actions: ActionLibrary
  decisions?: Decisions
}>

/** Keeps a plan as the assessment's next version, and its library of actions; the same plan again makes no new version. */
export function savePlan(
  store: Store,
  assessment: string,
  made: Readonly<{ plan: Plan; actions: ActionLibrary; at: string }>,
): number {
  return store.write(() => {
    settleSubjectOf(store, assessment)
    const actions = keepContent(store, 'actions', withoutAdded(made.actions)).digest
    const json = canonicalJson(readable(isPlan, made.plan))
    const last = lastRow(store, assessment)
    if (last?.json === json && last.actions === actions) return last.version
    const version = (last?.version ?? 0) + 1
    store.run(
      `INSERT INTO plan (assessment, version, at, actions, json)
       VALUES (@assessment, @version, @at, @actions, @json)`,
      { assessment, version, at: made.at, actions, json },
    )
    return version
  })
}

/** The assessment's plan, its last version; undefined when it has none. */
export function loadPlan(store: Store, assessment: string): KeptPlan | undefined {
  const row = lastRow(store, assessment)
  if (row === undefined) return undefined
  const library = keptContent(store, 'actions', row.actions)
  if (library === undefined) throw store.unreadable()
  const actions = withAdded(library, addedInLine(store, assessment))
  const plan = trusted(store, isPlan, parsed(store, row.json))
  const decisions = loadDecisions(store, assessment)
  return { version: row.version, at: row.at, plan, actions, ...(decisions === undefined ? {} : { decisions }) }
}

/** Whether the assessment has a plan, which is not read. */
export function isPlanned(store: Store, assessment: string): boolean {
  return store.row('SELECT version FROM plan WHERE assessment = @assessment LIMIT 1', { assessment }) !== undefined
}

type Row = Readonly<{ version: number; at: string; actions: string; json: string }>
const isRow = shaped<Row>({ version: isNumber, at: isTime, actions: isString, json: isString })

function lastRow(store: Store, assessment: string): Row | undefined {
  const row = store.row(
    'SELECT version, at, actions, json FROM plan WHERE assessment = @assessment ORDER BY version DESC LIMIT 1',
    { assessment },
  )
  return row === undefined ? undefined : trusted(store, isRow, row)
}
