import type { Language } from '../model/text.ts'
import type { draftMapping } from './fr/draft-mapping.ts'

/** What the draft of a mapping says beside its keys. */
export type DraftMappingWords = typeof draftMapping

/** Its words in one language; nothing else loads them. */
export async function draftMappingWords(language: Language): Promise<DraftMappingWords> {
  const { draftMapping } = await (language === 'fr' ? import('./fr/draft-mapping.ts') : import('./en/draft-mapping.ts'))
  return draftMapping
}
