import type { Action } from '../../model/actions.ts'
import type { Referral } from '../../model/referral.ts'
import { inLanguage } from '../../model/text.ts'
import { doorsBriefly } from '../../report/doors-told.ts'
import { referralWords } from '../../report/referral-told.ts'
import { actionName, profileText, type Telling, tell, termsOf } from '../../report/telling.ts'
import type { Result } from '../assess.ts'
import type { Context } from '../context.ts'
import { shownPlan } from '../decide/shown-plan.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import type { Scored } from '../result-of.ts'
import type { Span } from '../talk.ts'
import { openGuide } from './open-guide.ts'

/** Where to knock for each action to do now; then the referrals. Nothing where there is no plan. */
export async function sayDoors(
  { kept, result, referrals }: Readonly<{ kept: Scored; result: Result; referrals: readonly Referral[] }>,
  context: Context,
): Promise<void> {
  const { scores, planned } = result
  if (planned === undefined) return
  const guide = await openGuide(planned.actions, context)
  const { talk, language, messages } = context
  const plan = shownPlan(planned)
  const telling = tell({ ...kept, scores, plan, library: planned.actions, language, ...(guide && { guide }) })
  const write = lineWriter(context)
  const led = plan.active.flatMap(({ action: id }) => {
    const action = telling.actions.get(id)
    const lines = action === undefined ? [] : linesFor(telling, action, context)
    return lines.length === 0 ? [] : [{ id, lines }]
  })
  if (led.length > 0) talk.out('\n', { text: messages.doors.heading, style: 'title' })
  if (led.length > 0 && guide !== undefined && profileText(telling.profile, 'region') === undefined)
    write(0, { text: messages.doors.textWithoutRegion, style: 'faint' })
  for (const { id, lines } of led) {
    write(2, { text: actionName(telling, id), style: 'strong' })
    for (const line of lines) write(4, line)
  }
  if (referrals.length > 0) talk.out('\n', { text: messages.doors.referrals.heading, style: 'title' })
  for (const referral of referrals) write(2, referralWords(telling, referral))
}

/** The training that helps, each door, and what prepares an advisor to go along. */
function linesFor(telling: Telling, action: Action, { messages, language }: Context): readonly Span[] {
  const { guide, library } = telling
  const kinds = termsOf(telling, library.training, action.training).join(', ')
  const needs = guide?.training?.needs.filter(({ criterion }) =>
    action.moves.some((move) => move.criterion === criterion),
  )
  const wanted = new Set(needs?.flatMap(({ modules }) => modules))
  const modules = (guide?.training?.modules ?? [])
    .filter(({ id }) => wanted.has(id))
    .map(({ id, name }) => `${id} ${inLanguage(name, language)}`)
  return [
    ...(kinds === '' ? [] : [messages.doors.training(kinds)]),
    ...doorsBriefly(telling, action),
    ...(modules.length === 0 ? [] : [{ text: messages.doors.modules(modules.join(', ')), style: 'faint' } as const]),
  ]
}
