import type { WrittenActions } from './written/actions.ts'
import type { WrittenDirectory } from './written/directory.ts'

/**
 * Every kind of door that an entry still proposed leads to, in the directories of a library. A closed entry stays for
 * the plans that name it, and leads nobody anywhere. Undefined without a directory, or where one misspells a door.
 */
export function openDoors(
  { id, version, referral = [] }: WrittenActions,
  all: readonly WrittenDirectory[],
): ReadonlySet<string> | undefined {
  const directories = all.filter(({ actions }) => actions === `${id}@${version}`)
  const entries = directories.flatMap((directory) => directory.entries).filter(({ status }) => status !== 'closed')
  const doors = new Set(entries.flatMap((entry) => entry.doors ?? []))
  const known = new Set(referral.map(({ id }) => id))
  return directories.length === 0 || [...doors].some((door) => !known.has(door)) ? undefined : doors
}
