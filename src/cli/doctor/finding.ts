/** How a check turned out. */
export type Level = 'good' | 'watch' | 'wrong' | 'unknown'

type Fact = string | number | boolean | null | readonly Fact[] | Readonly<{ [name: string]: Fact }>

/** What a check found: in words, what to do about it if anything, and the facts themselves. */
export type Finding = Readonly<{
  level: Level
  said: string
  todo?: string
  facts?: Readonly<Record<string, Fact>>
}>

/** Every check, in the order they are told. */
export const checks = [
  'versions',
  'store',
  'integrity',
  'records',
  'backups',
  'modes',
  'encryption',
  'place',
  'space',
  'clock',
  'fonts',
  'freshness',
  'terminal',
] as const
export type Check = (typeof checks)[number]

export type Findings = Readonly<Record<Check, Finding>>
