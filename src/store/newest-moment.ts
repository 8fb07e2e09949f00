import { isTime, nullable, shaped } from './guard.ts'
import type { Store } from './store.ts'

/** Where the program writes the time it was; what a survey or a file says of its own times is not among them. */
const clocks = [
  'SELECT max(created_at) AS at FROM subject',
  'SELECT max(started_at) FROM assessment',
  'SELECT max(closed_at) FROM assessment',
  "SELECT max(at) FROM trail WHERE source = 'interview'",
  'SELECT max(at) FROM plan',
  'SELECT max(at) FROM plan_decision',
  'SELECT max(at) FROM action_status',
  'SELECT max(at) FROM referral',
  'SELECT max(at) FROM journal',
  'SELECT max(at) FROM lot',
]

const isNewest = shaped<Readonly<{ at: string | null }>>({ at: nullable(isTime) })

/** When the newest record was made (ISO 8601, UTC), as the clock then said; undefined when nothing is recorded. */
export function newestMoment(store: Store): string | undefined {
  const found = store.row(`SELECT max(at) AS at FROM (${clocks.join(' UNION ALL ')})`)
  return isNewest(found) ? (found.at ?? undefined) : undefined
}
