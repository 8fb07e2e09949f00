import type { Language } from '../model/text.ts'
import type { differences } from './fr/differences.ts'

/** What `virage questionnaire diff` says. */
export type DifferencesWords = typeof differences

/** Its words in one language; no other command loads them. */
export async function differencesWords(language: Language): Promise<DifferencesWords> {
  const { differences } = await (language === 'fr' ? import('./fr/differences.ts') : import('./en/differences.ts'))
  return differences
}
