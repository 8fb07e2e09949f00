import type { Language } from '../model/text.ts'
import type { batch } from './fr/batch.ts'

/** What `virage batch` says. */
export type BatchWords = typeof batch

/** Its words in one language; no other command loads them. */
export async function batchWords(language: Language): Promise<BatchWords> {
  const { batch } = await (language === 'fr' ? import('./fr/batch.ts') : import('./en/batch.ts'))
  return batch
}
