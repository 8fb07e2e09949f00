import type { Backup } from './list-backups.ts'

/** The calendar day, as `2026-11-02`, that a time (ISO 8601, UTC) is where the advisor is. */
export type DayOf = (at: string) => string

/** Where one stands: backups are looked at from this time, by the days of that place. */
export type Moment = Readonly<{ at: string; dayOf: DayOf }>

/** Up to how many days ago, and of how long one backup is kept. */
const tiers: readonly Readonly<{ days: number; of: 'all' | 'day' | 'week' | 'month' }>[] = [
  { days: 2, of: 'all' },
  { days: 14, of: 'day' },
  { days: 62, of: 'week' },
  { days: 366, of: 'month' },
]

/** What precedes a migration or a restore is the only way back: it is out of the count for this long. */
const protectedDays = 90

/**
 * The backups that need not be kept (trust DUR-16): all of the last two days are, then one a day for two weeks, one a week for two
 * months, one a month for a year. The one kept is the last of its day, week or month that is whole.
 *
 * Those a person asked for never go. Ages are counted in calendar days, so that no change of the clock shortens one; a
 * backup from the future, as after a clock moved backwards, is of today.
 */
export function superfluous<T extends Pick<Backup, 'at' | 'reason' | 'whole'>>(
  newestFirst: readonly T[],
  { at, dayOf }: Moment,
): readonly T[] {
  const today = numberOf(dayOf(at))
  const taken = new Set<string>()
  return newestFirst.filter((backup) => {
    const day = dayOf(backup.at)
    const age = today - numberOf(day)
    if (isOutOfCount(backup, age)) return false
    const slot = slotOf(day, age)
    if (slot === 'all') return false
    if (slot === undefined || taken.has(slot) || !backup.whole) return true
    taken.add(slot)
    return false
  })
}

function isOutOfCount({ reason }: Pick<Backup, 'reason'>, age: number): boolean {
  return reason === 'manual' || (reason !== 'daily' && age <= protectedDays)
}

/** What a backup is one of: two of the same are one too many. Undefined past the last tier. */
function slotOf(day: string, age: number): string | undefined {
  const tier = tiers.find(({ days }) => age <= days)
  switch (tier?.of) {
    case 'day':
      return day
    case 'week':
      // Day 0, in 1970, was a Thursday: weeks begin on Monday.
      return `week ${Math.floor((numberOf(day) + 3) / 7)}`
    case 'month':
      return day.slice(0, 'yyyy-mm'.length)
    default:
      return tier?.of
  }
}

const dayInMilliseconds = 86_400_000

/** A calendar day's number, whatever its hours. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayInMilliseconds
}
