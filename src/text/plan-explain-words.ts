import type { Language } from '../model/text.ts'
import type { explain } from './fr/explain.ts'
import type { planExplain } from './fr/plan-explain.ts'

/** What `virage plan explain` says, and how an expression is read aloud. */
export type PlanExplainWords = typeof planExplain & Pick<typeof explain, 'expression'>

/** Its words in one language; no other command loads them. */
export async function planExplainWords(language: Language): Promise<PlanExplainWords> {
  const [{ planExplain }, { explain }] = await (language === 'fr'
    ? Promise.all([import('./fr/plan-explain.ts'), import('./fr/explain.ts')])
    : Promise.all([import('./en/plan-explain.ts'), import('./en/explain.ts')]))
  return { ...planExplain, expression: explain.expression }
}
