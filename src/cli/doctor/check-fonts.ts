import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** A typeface of the reports: as it ships, replaced by another one, or not there or no typeface. */
export type Font = Readonly<{ name: string; state: 'shipped' | 'replaced' | 'missing' | 'unreadable' }>

/** The typefaces that every report needs. */
export function checkFonts(fonts: readonly Font[], words: DoctorWords['fonts']): Finding {
  const facts = { fonts }
  const of = (...states: readonly Font['state'][]) =>
    fonts.filter(({ state }) => states.includes(state)).map(({ name }) => name)
  const [broken, replaced] = [of('missing', 'unreadable'), of('replaced')]
  if (broken.length > 0) return { level: 'wrong', said: words.broken(broken), todo: words.reinstall, facts }
  if (replaced.length > 0) return { level: 'watch', said: words.replaced(replaced), todo: words.seeReport, facts }
  return { level: 'good', said: words.whole(fonts.length), facts }
}
