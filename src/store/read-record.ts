import { type Guard, isRecord } from './guard.ts'
import type { Store } from './store.ts'

/**
 * A value from the store, once it is known to be what the program wrote.
 *
 * A record that no longer reads is damage, told as such, never half a record. A store kept by an older program passes
 * here too: when a type of `model/` gains a required key, its guard must accept what was kept without it.
 */
export function trusted<T>(store: Store, guard: Guard<T>, value: unknown): T {
  if (guard(value)) return value
  throw store.unreadable()
}

/** The same value, once it is sure that it could be read back: a mistake of ours must show before it is kept, not after. */
export function readable<T>(guard: Guard<T>, value: T): T {
  if (guard(value)) return value
  throw new TypeError('not readable back')
}

/** The value of a JSON column. JSON has no undefined: a null within a list stands for it, and becomes it again. */
export function parsed(store: Store, json: string): unknown {
  try {
    return JSON.parse(json, (_key, value: unknown) =>
      Array.isArray(value) ? value.map((member: unknown) => (member === null ? undefined : member)) : value,
    )
  } catch {
    throw store.unreadable()
  }
}

/** A JSON object as the Map it was; anything else as it is, for its guard to refuse. */
export function toMap(value: unknown): unknown {
  return isRecord(value) ? new Map(Object.entries(value)) : value
}
