import type { Guide } from '../../model/door.ts'
import type { Referral } from '../../model/referral.ts'
import { doorsBriefly } from '../../report/doors-told.ts'
import { referralWords } from '../../report/referral-told.ts'
import { actionName, tell } from '../../report/telling.ts'
import type { Result } from '../assess.ts'
import type { Context } from '../context.ts'
import { shownPlan } from '../decide/shown-plan.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import type { Scored } from '../result-of.ts'

/** Who is told of beside a plan on the screen: the doors of its actions, and to whom the business was introduced. */
type Doors = Readonly<{ guide: Guide | undefined; referrals: readonly Referral[] }>

/** Where to knock for each action to do now; then the referrals. */
export function sayDoors(
  kept: Scored,
  { scores, planned }: Result,
  { guide, referrals, context }: Doors & Readonly<{ context: Context }>,
): void {
  if (planned === undefined) return
  const { talk, language, messages } = context
  const plan = shownPlan(planned)
  const telling = tell({ ...kept, scores, plan, library: planned.actions, language, ...(guide && { guide }) })
  const write = lineWriter(context)
  const led = plan.active.flatMap(({ action: id }) => {
    const action = telling.actions.get(id)
    const doors = action === undefined ? [] : doorsBriefly(telling, action)
    return doors.length === 0 ? [] : [{ id, doors }]
  })
  if (led.length > 0) talk.out('\n', { text: messages.doors.heading, style: 'title' })
  for (const { id, doors } of led) {
    write(2, { text: actionName(telling, id), style: 'strong' })
    for (const door of doors) write(4, door)
  }
  if (referrals.length > 0) talk.out('\n', { text: messages.doors.referrals.heading, style: 'title' })
  for (const referral of referrals) write(2, referralWords(telling, referral))
}
