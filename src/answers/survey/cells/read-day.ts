import type { DateOrder } from '../../../model/mapping.ts'
import { isDay } from '../../../model/text-form.ts'
import { normal } from '../match/normal.ts'

/** A day as `2026-11-03`; `either` when day and month could be each other; undefined when it is no day. */
export function readDay(cell: string, order: DateOrder | undefined): string | 'either' | undefined {
  const text = cell.trim()
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day))
  const [, one, two, three] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text) ?? []
  if (one === undefined) return inWords(normal(text))
  return inFigures([Number(one), Number(two), Number(three)], isShort(three), order)
}

function isShort(year: string | undefined): boolean {
  return year?.length === 2
}

function inFigures(
  [one, two, three]: readonly [number, number, number],
  short: boolean,
  order: DateOrder | undefined,
): string | 'either' | undefined {
  if (order === 'ymd') return short ? dayOf(fullYear(one), two, three) : undefined
  const year = short ? fullYear(three) : three
  if (order !== undefined) return order === 'dmy' ? dayOf(year, two, one) : dayOf(year, one, two)
  const [asDayFirst, asMonthFirst] = [dayOf(year, two, one), dayOf(year, one, two)]
  return asDayFirst !== undefined && asMonthFirst !== undefined && one !== two ? 'either' : (asDayFirst ?? asMonthFirst)
}

/** Spreadsheets write 29 for 2029, and 30 for 1930. */
function fullYear(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year
}

/** The order that a date in figures shows: a day above 12 tells it from a month. */
export function orderShown(cell: string): DateOrder | undefined {
  const [, one, two] = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/.exec(cell.trim()) ?? []
  if (one === undefined) return undefined
  const [first, second] = [Number(one), Number(two)]
  if (first > 12 && second <= 12) return 'dmy'
  return second > 12 && first <= 12 ? 'mdy' : undefined
}

const months: readonly RegExp[] = [
  /^jan/,
  /^f[e]v|^feb/,
  /^mar/,
  /^avr|^apr/,
  /^mai|^may/,
  /^juin|^jun/,
  /^juil|^jul/,
  /^aou|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
]

/** « 3 novembre 2026 », « Nov 3, 2026 », « 3-Nov-26 », « mardi 3 nov. 2026 ». */
function inWords(text: string): string | undefined {
  const [, day, month, year] =
    /(?:^|\s)(\d{1,2})(?:er|st|nd|rd|th)?[ -]+([a-z]{3,9})\.?,?[ -]+(\d{4}|\d{2})(?!\d)/.exec(text) ?? []
  const [, named, date, of] =
    /^(?:[a-z]+,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(text) ?? []
  const rank = months.findIndex((name) => name.test(month ?? named ?? '')) + 1
  if (rank === 0) return undefined
  const written = year ?? of ?? ''
  return dayOf(isShort(written) ? fullYear(Number(written)) : Number(written), rank, Number(day ?? date))
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const pad = (part: number, length: number) => String(part).padStart(length, '0')
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isDay(text) ? text : undefined
}
