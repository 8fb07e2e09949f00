import type { Language } from '../model/text.ts'
import type { planExport } from './fr/plan-export.ts'

/** What `virage plan export` says. */
export type PlanExportWords = typeof planExport

/** Its words in one language; no other command loads them. */
export async function planExportWords(language: Language): Promise<PlanExportWords> {
  const { planExport } = await (language === 'fr' ? import('./fr/plan-export.ts') : import('./en/plan-export.ts'))
  return planExport
}
