import type { Library } from '../../model/library.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import { loadPlan } from '../../store/plans.ts'
import { loadReferrals } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import { decideTogether } from '../decide/decide-together.ts'
import { Deliberation } from '../decide/deliberation.ts'
import { sayDoors } from '../doors/say-doors.ts'
import { makeReport, reportPath } from '../make-report.ts'
import { isScored, resultOf } from '../result-of.ts'
import { sayAssessment } from '../say-assessment.ts'
import { Interrupted } from './desk.ts'
import { yesOrNo } from './pick.ts'
import type { Table } from './table.ts'

type Presented = Readonly<{ store: Store; library: Library; report: string | true | undefined }>

/** The plan before its owner, who decides; then the finished assessment as its reader sees it, and the plan in PDF where it is wanted. */
export async function present(table: Table, { store, library, report }: Presented): Promise<'done' | 'interrupted'> {
  const { context, sitting, desk } = table
  try {
    await decide(table, store)
    const kept = loadAssessment(store, sitting.id)
    if (kept === undefined || !isScored(kept)) return 'done'
    const result = resultOf(store, kept, library)
    sayAssessment(kept, result, context)
    const referrals = loadReferrals(store, kept.assessment.subject.id)
    await sayDoors({ kept, result, referrals }, context)
    if (result.planned === undefined) return 'done'
    if (report === undefined && (await yesOrNo(context.messages.visit.closing.pdf, desk, context)) !== true)
      return 'done'
    await makeReport({ store, kept, result, path: reportPath(kept, report, context), force: false }, context)
    return 'done'
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    context.talk.err('\n', context.messages.visit.closing.kept(sitting.name))
    return 'interrupted'
  }
}

async function decide({ context, sitting, desk }: Table, store: Store): Promise<void> {
  const planned = loadPlan(store, sitting.id)
  if (planned === undefined || planned.plan.active.length === 0) return
  const deliberation = new Deliberation({ store, assessment: sitting.id, planned }, context)
  if ((await decideTogether({ deliberation, desk, context })) === 'left')
    context.talk.err({ text: context.messages.plan.decisions.undecided(sitting.name), style: 'good' })
}
