import type { Language } from '../model/text.ts'
import type { planCheck } from './fr/plan-check.ts'

/** What `virage plan check` says. */
export type PlanCheckWords = typeof planCheck

/** Its words in one language; no other command loads them. */
export async function planCheckWords(language: Language): Promise<PlanCheckWords> {
  const { planCheck } = await (language === 'fr' ? import('./fr/plan-check.ts') : import('./en/plan-check.ts'))
  return planCheck
}
