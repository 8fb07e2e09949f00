import { dayAfter } from '../../model/day.ts'
import { type DirectoryEntry, isToVerify } from '../../model/directory.ts'
import { checkDays, type Introduction, type Referral } from '../../model/referral.ts'
import { inLanguage, type Text } from '../../model/text.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import { nameOf } from '../plan-status/say-statuses.ts'
import type { Sharing } from './consent.ts'
import type { Leading } from './find-door.ts'

/** Why a business is introduced to nobody, the words it may agree to, and how that is recorded. */
export function sayRefused(name: string, agreement: Sharing, { talk, messages, language }: Context): void {
  const { errors } = messages.referral
  if (agreement.kind !== 'to-ask') {
    talk.err({ text: errors.noNotice, style: 'bad' })
    return
  }
  talk.err({ text: errors.noConsent(name), style: 'bad' })
  talk.err(`  ${inLanguage(agreement.text, language)}`)
  talk.err(errors.howToConsent)
}

export function sayConsented({ by, text }: Readonly<{ by: string; text: Text }>, context: Context): void {
  const write = lineWriter(context)
  write(0, { text: context.messages.referral.consented(by, inLanguage(text, context.language)), style: 'good' })
}

export function sayAlready({ name, introducedOn }: Referral, context: Context): void {
  lineWriter(context)(0, context.messages.referral.already(name, formatDate(introducedOn, context.language)))
}

type Added = Readonly<{ leading: Leading; entry: DirectoryEntry; introduction: Introduction }>

/** What was recorded, the checks to come, and what must be confirmed before one calls. */
export function sayAdded({ leading, entry, introduction }: Added, context: Context): void {
  const { messages, language } = context
  const words = messages.referral
  const write = lineWriter(context)
  const { followed, action, guide } = leading
  const { name, on } = introduction
  write(0, { text: words.added(name, nameOf(followed, action, context), formatDate(on, language)), style: 'good' })
  const [first, second] = checkDays.map((days) => formatDate(dayAfter(on, days), language))
  if (first !== undefined && second !== undefined) write(0, words.checks(first, second))
  if (isToVerify(entry, guide.directory, guide.day)) write(0, { text: words.toVerify, style: 'warning' })
}
