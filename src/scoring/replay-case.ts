import { compareNumbers } from '../model/number.ts'
import type { Expectation, GoldenCase } from '../model/questionnaire.ts'
import type { Score, Scores } from '../model/score.ts'
import type { Scorer } from './prepare.ts'
import { score } from './score.ts'

/** An expectation that is not met, and what the arithmetic gives; absent = no value. */
export type Difference = Readonly<{ expectation: Expectation; found?: number | string }>

/** Replays a golden case: what it expects and does not get, none when all is as written (design §3). */
export function replayCase(scorer: Scorer, { profile, answers, expect }: GoldenCase): readonly Difference[] {
  const scores = score(scorer, { profile, answers })
  return expect.flatMap((expectation) => {
    const found = findingOf(scores, expectation)
    return isMet(expectation, found) ? [] : [{ expectation, ...(found === undefined ? {} : { found }) }]
  })
}

function findingOf(scores: Scores, { node, field }: Expectation): number | string | undefined {
  const criterion = scores.criteria.find((one) => one.criterion === node)
  if (field === 'level') return criterion?.level
  const found: Score | undefined =
    criterion ?? scores.questions.find((one) => one.question === node) ?? scores.lenses.find((one) => one.lens === node)
  return found?.[field]
}

/** Compared at the decimals written. */
function isMet(expectation: Expectation, found: number | string | undefined): boolean {
  if (expectation.field === 'level') return expectation.level === found
  const { value, decimals } = expectation
  if (value === undefined || typeof found !== 'number') return value === undefined && found === undefined
  return compareNumbers(Math.abs(found - value), 0.5 * 10 ** -decimals) <= 0
}
