import type { Language } from '../model/text.ts'
import type { explain } from './fr/explain.ts'

/** What `virage explain` says. */
export type ExplainWords = typeof explain

/** Its words in one language; no other command loads them. */
export async function explainWords(language: Language): Promise<ExplainWords> {
  const { explain } = await (language === 'fr' ? import('./fr/explain.ts') : import('./en/explain.ts'))
  return explain
}
