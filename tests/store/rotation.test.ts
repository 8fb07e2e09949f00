import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDay } from '../../src/cli/local-day.ts'
import type { Backup } from '../../src/store/list-backups.ts'
import { type Moment, superfluous } from '../../src/store/rotation.ts'

type Dated = Pick<Backup, 'at' | 'reason' | 'whole'>

const dayOf = (at: string) => localDay(new Date(at))
const dayInMilliseconds = 86_400_000

/** The days between two times, by the calendar of Toronto. */
function ageOf({ at }: Dated, moment: Moment): number {
  return Math.round((Date.parse(dayOf(moment.at)) - Date.parse(dayOf(at))) / dayInMilliseconds)
}

function kept(backups: readonly Dated[], moment: Moment): readonly Dated[] {
  const going = superfluous(backups, moment)
  return backups.filter((backup) => !going.includes(backup))
}

function newestFirst(backups: readonly Dated[]): readonly Dated[] {
  return backups.toSorted((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0))
}

function daily(at: string): Dated {
  return { at, reason: 'daily', whole: true }
}

/** Midnights, month and year ends, both changes of hour of 2026 in Toronto, and any instant of a few years. */
const instants = fc.oneof(
  fc
    .date({ min: new Date('2024-01-01'), max: new Date('2028-03-01'), noInvalidDate: true })
    .map((d) => d.toISOString()),
  fc.constantFrom(
    '2026-03-08T06:59:59.999Z',
    '2026-03-08T07:00:00.000Z',
    '2026-11-01T05:30:00.000Z',
    '2026-11-01T06:30:00.000Z',
    '2026-12-31T23:59:59.999Z',
    '2027-01-01T04:59:59.999Z',
    '2027-01-01T05:00:00.000Z',
    '2028-02-29T12:00:00.000Z',
  ),
)
const backup = fc.record<Dated>({
  at: instants,
  reason: fc.constantFrom('daily', 'manual', 'migration', 'restore'),
  whole: fc.boolean(),
})
const many = fc.array(backup, { maxLength: 60 }).map(newestFirst)
const moments = instants.map((at) => ({ at, dayOf }))

describe('whatever backups there are, and whatever the clock says', () => {
  test('all of the last two days stay, and those that the clock puts in the future', () => {
    fc.assert(
      fc.property(many, moments, (backups, moment) => {
        expect(superfluous(backups, moment).filter((one) => ageOf(one, moment) <= 2)).toEqual([])
      }),
    )
  })

  test('those a person asked for stay, and for ninety days those that precede a migration or a restore', () => {
    fc.assert(
      fc.property(many, moments, (backups, moment) => {
        const going = superfluous(backups, moment).filter(
          (one) => one.reason === 'manual' || (one.reason !== 'daily' && ageOf(one, moment) <= 90),
        )
        expect(going).toEqual([])
      }),
    )
  })

  test.each<[string, number, (day: string) => string]>([
    ['day of the last two weeks', 14, (day) => day],
    ['week of the last two months', 62, (day) => mondayOf(day)],
    ['month of the last year', 366, (day) => day.slice(0, 7)],
  ])('each %s that has a whole backup keeps one', (_what, days, slotOf) => {
    fc.assert(
      fc.property(many, moments, (backups, moment) => {
        const sound = (list: readonly Dated[]) =>
          new Set(
            list
              .filter((one) => one.whole && ageOf(one, moment) >= 0 && ageOf(one, moment) <= days)
              .map(({ at }) => slotOf(dayOf(at))),
          )
        expect(sound(kept(backups, moment))).toEqual(sound(backups))
      }),
    )
  })

  test('what is kept would all be kept again', () => {
    fc.assert(
      fc.property(many, moments, (backups, moment) => {
        expect(superfluous(kept(backups, moment), moment)).toEqual([])
      }),
    )
  })

  test('one that is not whole never takes the place of one that is', () => {
    fc.assert(
      fc.property(many, moments, (backups, moment) => {
        const whole = backups.filter((one) => one.whole)
        expect(kept(backups, moment).filter((one) => one.whole)).toEqual(kept(whole, moment))
      }),
    )
  })
})

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * dayInMilliseconds).toISOString().slice(0, 10)
}

describe('a backup a day, thinned each day,', () => {
  /** Three years of it, at an hour of the evening that is the next day in UTC. */
  function lived(days: number): Readonly<{ backups: readonly Dated[]; moment: Moment }> {
    const start = Date.parse('2026-01-01T02:30:00.000Z')
    let backups: readonly Dated[] = []
    let moment: Moment = { at: '', dayOf }
    for (let day = 0; day < days; day += 1) {
      moment = { at: new Date(start + day * dayInMilliseconds).toISOString(), dayOf }
      backups = kept([daily(moment.at), ...backups], moment)
    }
    return { backups, moment }
  }

  test('leaves after three years the fortnight’s, and one a week, then one a month, without a hole', () => {
    const { backups, moment } = lived(1096)
    const ages = backups.map((one) => ageOf(one, moment))
    expect(ages.slice(0, 15)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    const gaps = ages.slice(1).map((age, index) => age - (ages[index] ?? 0))
    expect(Math.max(...gaps.slice(0, 21))).toBeLessThanOrEqual(13)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(61)
    expect(ages.at(-1)).toBeGreaterThan(330)
    expect(backups.length).toBeLessThanOrEqual(15 + 8 + 11)
  })

  test('counts days and not hours, through the longest and the shortest one', () => {
    for (const [day, next] of [
      ['2026-10-31', '2026-11-14'],
      ['2026-03-07', '2026-03-21'],
    ]) {
      // Two of one day, fourteen days ago: the first minute and the last one, at Toronto's hour of each end.
      const twice = [`${day}T23:59:00`, `${day}T00:01:00`].map((at) => daily(new Date(at).toISOString()))
      const moment = { at: new Date(`${next}T00:01:00`).toISOString(), dayOf }
      expect(superfluous(twice, moment)).toEqual(twice.slice(1))
    }
  })

  test('of two made in the same second, the first given is kept', () => {
    const twice = [daily('2026-11-02T15:00:00.000Z'), daily('2026-11-02T15:00:00.000Z')]
    expect(superfluous(twice, { at: '2026-11-12T15:00:00.000Z', dayOf })).toEqual([twice[1]])
  })
})
