import { momentOf } from '../../model/assessment.ts'
import type { Both } from '../../portfolio/side.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import type { Scored } from '../result-of.ts'

/** How two assessments are told apart in a line: by their stage, else by their day, else as before and after. */
export function momentNames(kept: Both<Scored>, { messages, language }: Context): Both<string> {
  const { before, after } = kept
  if (before.assessment.stage !== after.assessment.stage) return named(kept, ({ assessment }) => assessment.stage)
  const days = named(kept, (one) => formatDate(dayOf(one), language))
  return days.before === days.after ? messages.followUp : days
}

function named({ before, after }: Both<Scored>, name: (one: Scored) => string): Both<string> {
  return { before: name(before), after: name(after) }
}

/** When an assessment was taken (ISO 8601). */
export function dayOf({ assessment }: Scored): string {
  return momentOf(assessment)
}
