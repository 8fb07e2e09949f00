import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Context } from '../context.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import type { Style } from '../talk.ts'
import { checks, type Finding, type Findings, type Level } from './finding.ts'

/** How it all turned out: `damaged` when it is the store that is wrong. */
export type Verdict = 'good' | 'watch' | 'wrong' | 'damaged'

/** The worst of what was found; what is not known spoils nothing. */
export function verdictOf(findings: Findings): Verdict {
  const { store, integrity, records } = findings
  if ([store, integrity, records].some(({ level }) => level === 'wrong')) return 'damaged'
  const levels = checks.map((check) => findings[check].level)
  return levels.includes('wrong') ? 'wrong' : levels.includes('watch') ? 'watch' : 'good'
}

const styles: Readonly<Record<Level, Style>> = { good: 'good', watch: 'warning', wrong: 'bad', unknown: 'faint' }

/** What was found, as a person reads it: a line for each check, and under it what to do. */
export function sayFindings(findings: Findings, context: Context, words: DoctorWords): void {
  const write = lineWriter(context)
  write(0, { text: words.title, style: 'title' })
  for (const check of checks) {
    const { level, said, todo }: Finding = findings[check]
    write(
      0,
      { text: `[${words.levels[level]}] `, style: styles[level] },
      { text: words.titles[check], style: 'strong' },
    )
    write(2, said)
    if (todo !== undefined) write(2, '→ ', todo)
  }
  const verdict = verdictOf(findings)
  const style = verdict === 'good' ? 'good' : verdict === 'watch' ? 'warning' : 'bad'
  write(0, { text: words.verdicts[verdict], style })
}

/** The same as `virage/doctor@1`. */
export function findingsJson(findings: Findings, at: string): Readonly<Record<string, unknown>> {
  const told = checks.map((check) => {
    const { level, said, todo, facts = {} }: Finding = findings[check]
    return { check, level, said, todo: todo ?? null, facts }
  })
  return { format: 'virage/doctor@1', at, verdict: verdictOf(findings), checks: told }
}
