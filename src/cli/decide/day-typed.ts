import { isDay } from '../../model/text-form.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'

/** Why what was typed is no day that one can agree on; undefined when it is one. */
export function dayMistake(typed: string, { messages, environment, language }: Context): string | undefined {
  const { errors } = messages.plan.decisions
  if (!isDay(typed)) return errors.day(typed)
  return typed < localDay(environment.now()) ? errors.past(formatDate(typed, language)) : undefined
}
