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
