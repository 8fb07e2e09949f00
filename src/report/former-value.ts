import { isAtLeast } from '../model/number.ts'
import type { Telling } from './telling.ts'

/**
 * The value to set beside today's on a bar. Only where both were asked the same questions: today's bar is measured on
 * all of its own, and a value measured on a part of them would not be on the same footing.
 */
export function formerValue({ former }: Telling, criterion: string): number | undefined {
  const found = former?.criteria.find((each) => each.criterion === criterion)
  if (found?.change === undefined || found.share === undefined || !isAtLeast(found.share, 1)) return undefined
  return found.before?.value
}
