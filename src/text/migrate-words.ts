import type { Language } from '../model/text.ts'
import type { migrate } from './fr/migrate.ts'

/** What `virage questionnaire migrate` says. */
export type MigrateWords = typeof migrate

/** Its words in one language; no other command loads them. */
export async function migrateWords(language: Language): Promise<MigrateWords> {
  const { migrate } = await (language === 'fr' ? import('./fr/migrate.ts') : import('./en/migrate.ts'))
  return migrate
}
