import type { Language } from '../model/text.ts'
import type { planHistory } from './fr/plan-history.ts'

/** What `virage plan history` says. */
export type PlanHistoryWords = typeof planHistory

/** Its words in one language; no other command loads them. */
export async function planHistoryWords(language: Language): Promise<PlanHistoryWords> {
  const { planHistory } = await (language === 'fr' ? import('./fr/plan-history.ts') : import('./en/plan-history.ts'))
  return planHistory
}
