import { dayAfter } from './day.ts'

/** What is recorded of a referral once the business was introduced; a check is the advisor asking how it goes. */
export const referralSteps = ['accepted', 'declined', 'served', 'checked', 'withdrawn'] as const

export type ReferralStep = (typeof referralSteps)[number]

/** What one entry of a referral says beside its kind. */
type Recorded = Readonly<{
  /** The id of the referral. */
  referral: string
  /** The day it was so: a calendar day, `2026-11-02`. */
  on: string
  /** When it was recorded: ISO 8601, UTC. */
  at: string
  /** Who was at the keyboard. */
  by: string
}>

/** A business is introduced to a door, for an action of its plan. */
export type Introduction = Recorded &
  Readonly<{
    kind: 'introduced'
    action: string
    /** The id of the directory’s entry, and its name as it then was. */
    door: string
    name: string
    note?: string
  }>

/** A step with what is to be known of it: nothing is declined or withdrawn without saying why. */
export type NotedStep =
  | Readonly<{ kind: 'declined' | 'withdrawn'; note: string }>
  | Readonly<{ kind: Exclude<ReferralStep, 'declined' | 'withdrawn'>; note?: string }>

/** What was recorded of a referral, once. */
export type ReferralEntry = Introduction | (Recorded & NotedStep)

/** The advisor asks so many days after the introduction what came of it. */
export const checkDays = [30, 60] as const

/** A check, the day it is due, and the day it was made if it was. */
export type Check = Readonly<{ after: number; due: string; doneOn?: string }>

export type ReferralState = 'introduced' | 'accepted' | 'declined' | 'served' | 'withdrawn'

/** A referral as it stands: its last state holds, the day it became so, its checks, and all that was recorded. */
export type Referral = Readonly<{
  id: string
  action: string
  door: string
  name: string
  introducedOn: string
  state: ReferralState
  since: string
  /** What is to be known of the state. */
  note?: string
  checks: readonly Check[]
  history: readonly ReferralEntry[]
}>

/** A step with its note, if it may be told so; undefined when it lacks the reason it needs. */
export function notedStep(kind: ReferralStep, note: string | undefined): NotedStep | undefined {
  if (kind === 'declined' || kind === 'withdrawn') return note === undefined ? undefined : { kind, note }
  return { kind, ...(note === undefined ? {} : { note }) }
}

/** The referrals that these entries tell of, in the order the business was introduced; a step of no referral is left out. */
export function referralsOf(entries: readonly ReferralEntry[]): readonly Referral[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'introduced') return []
    return [
      asItStands(
        entry,
        entries.filter(({ referral }) => referral === entry.referral),
      ),
    ]
  })
}

function asItStands(introduction: Introduction, history: readonly ReferralEntry[]): Referral {
  const { referral: id, action, door, name, on: introducedOn } = introduction
  let last: Readonly<{ state: ReferralState; since: string; note?: string }> = stateOf('introduced', introduction)
  for (const entry of history) if (entry.kind !== 'checked') last = stateOf(entry.kind, entry)
  return { id, action, door, name, introducedOn, ...last, checks: checksOf(introducedOn, history), history }
}

function stateOf(state: ReferralState, { on, note }: ReferralEntry) {
  return { state, since: on, ...(note === undefined ? {} : { note }) }
}

/** A check made on a day settles those due by then, and the first one where none is due yet. */
function checksOf(introducedOn: string, history: readonly ReferralEntry[]): readonly Check[] {
  const made = history.filter(({ kind }) => kind === 'checked').map(({ on }) => on)
  return checkDays.map((after, index) => {
    const due = dayAfter(introducedOn, after)
    const [doneOn] = made.filter((day) => index === 0 || day >= due).sort()
    return { after, due, ...(doneOn === undefined ? {} : { doneOn }) }
  })
}
