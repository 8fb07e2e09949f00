import type { ActionState } from '../../model/action-status.ts'
import { inLanguage } from '../../model/text.ts'
import { type FollowedAction, followedActions } from '../../portfolio/followed-actions.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import { sayAssessmentLine } from '../follow-up/say-comparison.ts'
import { localDay } from '../local-day.ts'
import type { Style } from '../talk.ts'
import type { FollowedPlan } from './find-followed.ts'

const styles = {
  proposed: 'faint',
  accepted: 'strong',
  'under-way': 'strong',
  done: 'good',
  dropped: 'warning',
} as const satisfies Record<ActionState, Style>

/** The followed actions of a plan; where nothing was recorded, each is proposed since the day the plan was made. */
export function actionsOf({ planned, shown, history }: FollowedPlan): readonly FollowedAction[] {
  return followedActions(shown, history, localDay(new Date(planned.at)))
}

/** How the actions of a plan stand, as a person reads it. */
export function sayStatuses(followed: FollowedPlan, context: Context): void {
  const { subject, id } = followed.kept.assessment
  const { talk, messages } = context
  const words = messages.plan.status
  const write = lineWriter(context)
  const actions = actionsOf(followed)
  talk.out({ text: subject.name, style: 'title' })
  sayAssessmentLine(followed.kept, context)
  if (actions.length === 0) write(0, words.none)
  for (const place of ['active', 'next', 'other'] as const) {
    const here = actions.filter((action) => action.place === place)
    if (here.length === 0) continue
    talk.out('')
    write(0, { text: words.places[place], style: 'title' })
    for (const action of here) sayAction(followed, action, context)
  }
  const [first] = actions
  if (followed.history.length > 0 || first === undefined) return
  talk.err('')
  talk.err({ text: words.howTo, style: 'faint' })
  talk.err(`  ${words.command(id.slice(0, 8), first.action)}`)
}

function sayAction(followed: FollowedPlan, { action, status, on, history }: FollowedAction, context: Context): void {
  const words = context.messages.plan.status
  const write = lineWriter(context)
  write(2, { text: action, style: 'strong' }, `  ${nameOf(followed, action, context)}`)
  write(4, { text: words.since(words.shown[status], formatDate(on, context.language)), style: styles[status] })
  const { reason, evidence } = history.at(-1) ?? {}
  if (reason !== undefined) write(4, words.reason(reason))
  if (evidence !== undefined) write(4, words.evidence(evidence))
}

/** The name of an action, or its code when the library does not have it. */
export function nameOf({ planned }: FollowedPlan, id: string, { language }: Context): string {
  return inLanguage(planned.actions.actions.find((action) => action.id === id)?.name ?? {}, language) || id
}
