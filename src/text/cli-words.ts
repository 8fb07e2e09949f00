import type { Language } from '../model/text.ts'
import { cli as en } from './en/cli.ts'
import { cli as fr } from './fr/cli.ts'

/** The words of the command line alone: the help needs nothing else, and must come at once. */
export function cliWords(language: Language): typeof fr {
  return language === 'fr' ? fr : en
}

export type CliWords = typeof fr
