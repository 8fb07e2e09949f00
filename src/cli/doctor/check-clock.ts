import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** What two clocks may differ by, in milliseconds, without either being wrong. */
const tolerance = 120_000

/** Whether the clock is behind what it said when the newest record was made; `moment` words a time. */
export function checkClock(
  { now, newest }: Readonly<{ now: Date; newest: string | undefined }>,
  moment: (time: Date) => string,
  words: DoctorWords['clock'],
): Finding {
  const facts = { now: now.toISOString(), newest: newest ?? null }
  if (newest !== undefined && Date.parse(newest) > now.getTime() + tolerance) {
    return { level: 'watch', said: words.behind(moment(now), moment(new Date(newest))), todo: words.set, facts }
  }
  return { level: 'good', said: words.right(moment(now)), facts }
}
