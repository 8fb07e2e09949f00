import { newFolder, run } from './run-program.ts'

const yes = { fr: 'o', en: 'y' } as const

export type LineVisit = Readonly<{
  cwd?: string
  language?: keyof typeof yes
  business?: string
  more?: readonly string[]
}>

/** A new visit line by line, from the consents on: these lines are typed, then the keyboard is gone. Spaces are plain. */
export function newVisit(lines: readonly string[], { language = 'fr', ...visit }: LineVisit = {}): string {
  const given = yes[language]
  return resumedVisit([given, given, given, '', ...lines], { language, ...visit })
}

/** The same of the one that is open, or of any place. */
export function resumedVisit(
  lines: readonly string[],
  { cwd = newFolder(), language = 'fr', business = 'Roy', more = [] }: LineVisit = {},
): string {
  const { err } = run(['visit', business, '--simple', ...more], { cwd, language, input: `${lines.join('\n')}\n` })
  return err.replaceAll('\u00a0', ' ')
}
