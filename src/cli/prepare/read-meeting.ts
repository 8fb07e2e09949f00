import { isDay } from '../../model/text-form.ts'
import type { Meeting } from '../../report/preparation-telling.ts'

/** What a person says of the meeting, as typed. */
export type MeetingTyped = Readonly<{ date?: string; place?: string; advisor?: string; contact?: string }>

/** The meeting; undefined when its date is no date, with or without a time (`2026-12-03`, `2026-12-03 9:30`). */
export function readMeeting({ date, place, advisor, contact }: MeetingTyped): Meeting | undefined {
  const around = { ...worded('place', place), ...worded('advisor', advisor), ...worded('contact', contact) }
  if (date === undefined || date.trim() === '') return around
  const [, day = '', hour, minute] = /^\s*(\S{10})(?:[T ]+(\d{1,2})(?::|\s*h\s*)(\d{2})?)?\s*$/i.exec(date) ?? []
  if (!isDay(day)) return undefined
  if (hour === undefined) return { ...around, day }
  if (Number(hour) > 23 || Number(minute ?? '00') > 59) return undefined
  return { ...around, day, time: `${hour.padStart(2, '0')}:${minute ?? '00'}` }
}

function worded(key: keyof Meeting, text: string | undefined): Meeting {
  return text === undefined || text.trim() === '' ? {} : { [key]: text.trim() }
}
