import type { Criterion } from '../model/framework.ts'
import type { Range } from '../model/number.ts'

/**
 * Under which change a criterion reads « stable »: what it or its tier declares (design §3).
 *
 * The whole is no tier. Where nothing is declared for it, it is read as its parts are, if they share its range: a whole
 * that « rises » while every one of its parts is stable would mislead. 0 otherwise.
 */
export function stabilityOf(
  { stableUnder, children }: Criterion,
  rangeOf: (id: string) => Range | undefined,
  own: Range,
): number {
  if (stableUnder !== undefined) return stableUnder
  const alike = children.filter(({ id }) => {
    const range = rangeOf(id)
    return range !== undefined && range.min === own.min && range.max === own.max
  })
  if (alike.length === 0 || alike.some((child) => child.stableUnder === undefined)) return 0
  return Math.min(...alike.flatMap((child) => child.stableUnder ?? []))
}
