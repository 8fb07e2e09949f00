import { type Finding, onValue } from './finding.ts'
import type { WrittenQuestionnaire } from './written/questionnaire.ts'

/** A scored questionnaire says, by at least one case worked out by hand, what its arithmetic must give. */
export function* checkCases({ id, version, framework, cases = [] }: WrittenQuestionnaire): Generator<Finding> {
  if (framework === undefined || cases.length > 0) return
  yield onValue(['id'], { code: 'no-golden-case', questionnaire: `${id}@${version}` })
}
