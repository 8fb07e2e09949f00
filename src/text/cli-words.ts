import type { Language } from '../model/text.ts'
import type { cli } from './fr/cli.ts'

export type CliWords = typeof cli

/** The words of the command line alone, in one language: the help needs nothing else, and must come at once. */
export async function cliWords(language: Language): Promise<CliWords> {
  const { cli } = await (language === 'fr' ? import('./fr/cli.ts') : import('./en/cli.ts'))
  return cli
}
