import type { List } from '../model/list.ts'
import type { Found } from './surroundings.ts'

/** What was found, when it could be read. */
export function whenThere<T>(found: Found<T>): T | undefined {
  return found.is === 'there' ? found.value : undefined
}

/** The ids of a list, when it could be read. */
export function idsOfList(found: Found<List>): ReadonlySet<string> | undefined {
  const list = whenThere(found)
  return list === undefined ? undefined : new Set(list.entries.map(({ id }) => id))
}
