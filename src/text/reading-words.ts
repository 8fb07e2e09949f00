import type { Language } from '../model/text.ts'
import type { reading } from './fr/reading.ts'

/** What `virage questionnaire show` says. */
export type ReadingWords = typeof reading

/** Its words in one language; no other command loads them. */
export async function readingWords(language: Language): Promise<ReadingWords> {
  const { reading } = await (language === 'fr' ? import('./fr/reading.ts') : import('./en/reading.ts'))
  return reading
}
