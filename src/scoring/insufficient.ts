import type { Criterion } from '../model/framework.ts'
import { isBelow } from '../model/number.ts'

/** Under its minimum coverage a criterion has no level, and no rule, plan or benchmark reads it (design §4). */
export function isInsufficient({ minimumCoverage }: Criterion, coverage: number | undefined): boolean {
  return minimumCoverage !== undefined && coverage !== undefined && isBelow(coverage, minimumCoverage)
}
