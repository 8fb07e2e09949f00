import type { StatusEntry } from '../model/action-status.ts'
import { dayAfter } from '../model/day.ts'
import type { Choice } from '../model/decisions.ts'
import type { FollowUp } from '../model/programme.ts'
import type { FollowedAction } from './followed-actions.ts'

/** What of a business has a day: what is agreed of its last plan, how its actions stand, and the stages it went through. */
export type DatedFile = Readonly<{
  choices: readonly Choice[]
  followed: readonly FollowedAction[]
  stages: readonly string[]
  /** The day its first plan was agreed, or made while it is not; follow-ups count from it. */
  agreedOn?: string
}>

/** Something that is due on a day. A follow-up may be held from `from` to `until`; its day is in between. */
export type Due = Readonly<{ day: string; isOverdue: boolean }> &
  (
    | Readonly<{ kind: 'checkpoint' | 'deadline'; action: string; who?: string }>
    | Readonly<{ kind: 'follow-up'; stage: string; from: string; until: string }>
  )

/** The day it is, and how many days ahead one looks. */
export type Lookout = Readonly<{ today: string; within: number }>

/**
 * What is overdue, and what comes within so many days, by day.
 *
 * A checkpoint is behind once its action was seen under way on that day or later: saying yes to it is not looking at it.
 * Nothing is awaited of an action that is done or dropped. Of the follow-ups, the first stage that the business has not been through is awaited.
 */
export function duesOf(file: DatedFile, followUps: readonly FollowUp[], lookout: Lookout): readonly Due[] {
  const until = dayAfter(lookout.today, lookout.within)
  const dues = [...actionDues(file, lookout), ...followUpDues(file, followUps, lookout)]
  const starts = (due: Due): string => (due.kind === 'follow-up' ? due.from : due.day)
  return dues.filter((due) => starts(due) <= until).sort(byDay)
}

/** Sooner first. */
export function byDay(one: Due, other: Due): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0
}

function actionDues({ choices, followed }: DatedFile, { today }: Lookout): readonly Due[] {
  return choices.flatMap(({ action, who, by, checkpoint }): readonly Due[] => {
    const standing = followed.find((one) => one.action === action)
    if (standing?.status === 'done' || standing?.status === 'dropped') return []
    const about = { action, ...(who === undefined ? {} : { who }) }
    const isHeld = checkpoint !== undefined && standing?.history.some((entry) => tellsOf(entry, checkpoint)) === true
    return [
      ...(checkpoint === undefined || isHeld
        ? []
        : [{ kind: 'checkpoint', day: checkpoint, isOverdue: checkpoint < today, ...about } as const]),
      ...(by === undefined ? [] : [{ kind: 'deadline', day: by, isOverdue: by < today, ...about } as const]),
    ]
  })
}

function tellsOf({ status, on }: StatusEntry, checkpoint: string): boolean {
  return on >= checkpoint && status !== 'proposed' && status !== 'accepted'
}

function followUpDues(
  { stages, agreedOn }: DatedFile,
  followUps: readonly FollowUp[],
  { today }: Lookout,
): readonly Due[] {
  const next = followUps.find(({ stage }) => !stages.includes(stage))
  if (next === undefined || agreedOn === undefined) return []
  const { stage, days, margin } = next
  const until = dayAfter(agreedOn, days + margin)
  const day = dayAfter(agreedOn, days)
  return [{ kind: 'follow-up', stage, day, from: dayAfter(agreedOn, days - margin), until, isOverdue: until < today }]
}
