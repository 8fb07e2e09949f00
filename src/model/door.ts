import type { Action } from './actions.ts'
import { type Directory, type DirectoryEntry, distanceOf, entriesFor, isToVerify } from './directory.ts'
import type { List } from './list.ts'
import { isAtLeast } from './number.ts'
import type { Training } from './training.ts'

/** What leads to a door: the directory, the map of needs, the names of the regions, and the day one looks it up. */
export type Guide = Readonly<{ directory: Directory; training?: Training; regions?: List; day: string }>

/** Who stands behind a door, and whether it must be checked before one calls. */
export type Proposed = Readonly<{ entry: DirectoryEntry; toVerify: boolean }>

/**
 * A kind of door, and who is proposed there, those of the region first. `isElsewhere`: the region has none of its own
 * for this, and the nearest is proposed.
 */
export type Door = Readonly<{ door: string; proposed: readonly Proposed[]; isElsewhere: boolean }>

/** For whom a door is looked for: the region, where it is known, and the value of a criterion, where it has one. */
export type Seeker = Readonly<{ region?: string; reached: (criterion: string) => number | undefined }>

/**
 * The doors of an action, in the order it names them, else in that of the needs it answers; then those that the value
 * reached makes worth a talk as well.
 * Where the region is not known, only what serves all of them is proposed.
 */
export function doorsOf(guide: Guide, action: Action, { region, reached }: Seeker): readonly Door[] {
  const needs = action.moves.flatMap(
    ({ criterion }) => guide.training?.needs.find((need) => need.criterion === criterion) ?? [],
  )
  const fields = [...new Set(needs.flatMap((need) => need.fields))]
  const further = needs.flatMap(({ criterion, further: more }) => {
    const value = reached(criterion)
    return more === undefined || value === undefined || !isAtLeast(value, more.from) ? [] : more.doors
  })
  const named = action.referral.length > 0 ? action.referral : needs.flatMap((need) => need.doors)
  return [...new Set([...named, ...further])].map((door) => {
    const search = { door, fields, ...(region === undefined ? {} : { region }) }
    return behind(guide, entriesFor(guide.directory, search), { door, region })
  })
}

function behind(
  { directory, day }: Guide,
  found: readonly DirectoryEntry[],
  { door, region }: Readonly<{ door: string; region: string | undefined }>,
): Door {
  const proposed = (entries: readonly DirectoryEntry[]) =>
    entries.map((entry) => ({ entry, toVerify: isToVerify(entry, directory, day) }))
  if (region === undefined)
    return { door, proposed: proposed(found.filter(({ regions }) => regions.length === 0)), isElsewhere: false }
  const distance = (entry: DirectoryEntry) => distanceOf(entry, directory, region)
  const far = found.filter((entry) => distance(entry) > 0)
  const nearest = Math.min(...far.map(distance))
  const here = found.filter((entry) => distance(entry) === 0)
  const own = here.toSorted((one, other) => Number(one.regions.length === 0) - Number(other.regions.length === 0))
  const kept = far.filter((entry) => distance(entry) === nearest)
  return { door, proposed: proposed([...own, ...kept]), isElsewhere: kept.length > 0 }
}
