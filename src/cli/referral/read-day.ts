import { isDay } from '../../model/text-form.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'

/** The day typed, today where none is; or why it is no day on which something has taken place. */
export function readDay(
  typed: string | undefined,
  { messages, environment, language }: Context,
): Readonly<{ day: string } | { mistake: string }> {
  const { errors } = messages.plan.status
  const today = localDay(environment.now())
  const day = typed ?? today
  if (!isDay(day)) return { mistake: errors.day(day) }
  return day > today ? { mistake: errors.future(formatDate(day, language)) } : { day }
}

/** A text that says something, on one line, so that it cannot pass for another line of the screen; blank ones say nothing. */
export function meant(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim() || undefined
}
