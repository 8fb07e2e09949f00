import type { ReferralState } from '../../model/referral.ts'
import { dueChecks, openChecks } from '../../portfolio/referral-checks.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import type { Style } from '../talk.ts'
import type { Numbered, Referred } from './referred-of.ts'

const styles = {
  introduced: 'faint',
  accepted: 'strong',
  declined: 'warning',
  served: 'good',
  withdrawn: 'warning',
} as const satisfies Record<ReferralState, Style>

/** The referrals of each business as a person reads them, with what is to be checked on a day. */
export function sayReferred(told: readonly Referred[], day: string, context: Context): void {
  const { talk, messages } = context
  for (const [index, { subject, referrals }] of told.entries()) {
    if (index > 0) talk.out('')
    talk.out({ text: subject.name, style: 'title' })
    for (const referral of referrals) sayReferral(referral, day, context)
  }
  const [first] = told
  const [next] = first?.referrals ?? []
  if (first === undefined || next === undefined) return
  talk.err('')
  talk.err({ text: messages.referral.howTo, style: 'faint' })
  talk.err(`  ${messages.referral.command(first.subject.name, next.number)}`)
}

function sayReferral(referral: Numbered, day: string, context: Context): void {
  const { messages, language } = context
  const { referrals: words } = messages.doors
  const write = lineWriter(context)
  const { number, name, action, introducedOn, state, since, note } = referral
  write(2, { text: String(number), style: 'strong' }, `  ${name} (${action})`)
  write(4, words.introduced(formatDate(introducedOn, language)))
  const became = words.states[state](formatDate(since, language))
  if (became !== '') write(4, { text: note ? words.because(became, note) : became, style: styles[state] })
  const [due] = dueChecks([referral], day)
  const [next] = openChecks([referral])
  if (due !== undefined)
    write(4, { text: messages.referral.due(due.after, formatDate(due.due, language)), style: 'warning' })
  else if (next !== undefined) write(4, words.nextCheck(next.after, formatDate(next.due, language)))
}
