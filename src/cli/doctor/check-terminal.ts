import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** What is known of the screen; `columns` is undefined where there is none. */
export type Screen = Readonly<{
  columns: number | undefined
  colour: boolean
  letters: 'all' | 'ascii'
  simple: boolean
}>

/** Under so many columns, lines are cut short. */
const narrow = 40

/** How wide the screen is, and what it can show. */
export function checkTerminal({ columns, colour, letters, simple }: Screen, words: DoctorWords['terminal']): Finding {
  const facts = { columns: columns ?? null, colour, letters, simple }
  if (letters === 'ascii') return { level: 'watch', said: words.ascii, todo: words.utf8, facts }
  if (columns === undefined) return { level: 'good', said: words.none, facts }
  if (columns < narrow) return { level: 'watch', said: words.narrow(columns), todo: words.widen(narrow), facts }
  return { level: 'good', said: words.fine(columns, colour), facts }
}
