import { changedParts, type Part } from '../model/meaning.ts'
import type { Both, Moment, Put, StandingSide } from './side.ts'

/**
 * What a comparison makes of a scored question:
 * - `shared`: it counts on both sides and means the same; of a grid, the rows that do;
 * - `changed`: it has the same id and another meaning;
 * - `missing`: the other questionnaire does not ask it, or does not score it;
 * - `aside`: on these sides it is hidden, « sans objet » or answered by what scores nothing. Counting it on one side
 *   alone would read as a change what is only another situation.
 */
export type Fate =
  | Readonly<{ kind: 'shared'; rows?: readonly string[] }>
  | Readonly<{ kind: 'changed'; parts: readonly Part[] }>
  | Readonly<{ kind: 'missing'; on: Moment }>
  | Readonly<{ kind: 'aside'; on: readonly Moment[] }>

/** The fate of every question scored on either side: the second questionnaire's in its order, then the others. */
export function fatesOf(sides: Both<StandingSide>): ReadonlyMap<string, Fate> {
  const ids = new Set([...sides.after.put.keys(), ...sides.before.put.keys()])
  return new Map([...ids].map((id) => [id, fateOf(id, sides)]))
}

function fateOf(id: string, { before, after }: Both<StandingSide>): Fate {
  if (!before.asking.asked.has(id)) return { kind: 'missing', on: 'before' }
  if (!after.asking.asked.has(id)) return { kind: 'missing', on: 'after' }
  const parts = changedParts(id, before.asking, after.asking)
  if (parts.length > 0) return { kind: 'changed', parts }
  const first = before.put.get(id)
  const second = after.put.get(id)
  const on = [...asideOn('before', first), ...asideOn('after', second)]
  if (on.length > 0) return { kind: 'aside', on }
  return sharedRows(first, second)
}

function asideOn(moment: Moment, put: Put | undefined): readonly Moment[] {
  return put?.counts === true ? [] : [moment]
}

/** A grid is compared on the rows that count on both sides; it is set aside when none does. */
function sharedRows(first: Put | undefined, second: Put | undefined): Fate {
  if (first?.rows === undefined || second?.rows === undefined) return { kind: 'shared' }
  const counted = new Set(first.rows)
  const rows = second.rows.filter((row) => counted.has(row))
  return rows.length === 0 ? { kind: 'aside', on: ['before', 'after'] } : { kind: 'shared', rows }
}
