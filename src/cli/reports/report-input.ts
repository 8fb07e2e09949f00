import type { ReportInput } from '../../report/telling.ts'
import { loadReferrals } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import type { Planned, Result } from '../assess.ts'
import type { Context } from '../context.ts'
import { planTold } from '../decide/shown-plan.ts'
import { derivationOf } from '../derivation-of.ts'
import { openGuide } from '../doors/open-guide.ts'
import { formerOf } from '../follow-up/former-of.ts'
import type { Scored } from '../result-of.ts'

/** A plan to print, of an assessment, and where it is kept. */
export type ToPrint = Readonly<{ store: Store; kept: Scored; result: Result; planned: Planned }>

/** Joins what the plan is told from: the assessment, its scores, its plan, its former, its doors. */
export async function reportInput({ store, kept, result, planned }: ToPrint, context: Context): Promise<ReportInput> {
  const { scores } = result
  const derivation = derivationOf(kept, scores)
  const guide = await openGuide(planned.actions, context)
  const referrals = loadReferrals(store, kept.assessment.subject.id)
  const more = { referrals, ...(derivation && { derivation }), ...(guide && { guide }), ...formerOf(store, kept) }
  const draft = kept.assessment.closedAt === undefined
  return { ...kept, ...more, ...planTold(planned), scores, language: context.language, draft }
}
