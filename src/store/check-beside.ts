import type { Assessment } from '../model/assessment.ts'
import { tier1Columns } from './close-assessment.ts'
import { isRecord } from './guard.ts'
import { numberIn } from './lot-ids.ts'
import { tierCount } from './row-block.ts'
import type { Store } from './store.ts'

const words = ['sector', 'size', 'region'] as const
const tiers = Array.from({ length: tierCount }, (_, n) => `tier1_${n + 1}`)

/** Whether the columns that lists and benchmarks read say what the sealed record says. */
export function isToldBeside(store: Store, assessment: Assessment): boolean {
  return isProfileTold(store, assessment) && isScoreTold(store, assessment)
}

function isProfileTold(store: Store, { id, profile }: Assessment): boolean {
  const columns = words.map(
    (kind) => `(SELECT word FROM dictionary WHERE id = ${kind} AND kind = '${kind}') AS ${kind}`,
  )
  const row = store.row(`SELECT ${columns.join(', ')} FROM assessment WHERE id = @id`, { id })
  if (!isRecord(row)) return false
  return words.every((kind) => {
    const word = profile.get(kind)
    return row[kind] === (word === undefined || typeof word === 'object' ? null : String(word))
  })
}

/** An imported row that was copied has no scores of its own: its values are those of the row. */
function isScoreTold(store: Store, { id, framework, scores }: Assessment): boolean {
  const kept = store.row(`SELECT ${tiers.join(', ')} FROM assessment WHERE id = @id`, { id })
  const seq = scores === undefined ? numberIn(id) : undefined
  const row =
    seq === undefined ? undefined : store.row(`SELECT ${tiers.join(', ')} FROM lot_row WHERE seq = @seq`, { seq })
  const told = row ?? tier1Columns(store, framework, scores)
  return isRecord(kept) && isRecord(told) && tiers.every((tier) => kept[tier] === told[tier])
}
