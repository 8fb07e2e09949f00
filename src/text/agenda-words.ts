import type { Language } from '../model/text.ts'
import type { agenda } from './fr/agenda.ts'

/** What `virage agenda` says. */
export type AgendaWords = typeof agenda

/** Its words in one language; no other command loads them. */
export async function agendaWords(language: Language): Promise<AgendaWords> {
  const { agenda } = await (language === 'fr' ? import('./fr/agenda.ts') : import('./en/agenda.ts'))
  return agenda
}
