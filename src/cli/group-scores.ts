import { own } from '../model/own.ts'
import type { Scores } from '../model/score.ts'
import { scoreGroup } from '../scoring/score-group.ts'
import type { KeptGroup } from '../store/groups.ts'

/** The scores of a group as it may be told; absent when nothing is scored. */
export function groupScores({ questionnaire, framework, pinned, shown }: KeptGroup): Scores | undefined {
  if (framework === undefined || pinned.framework === undefined) return undefined
  const pins = { questionnaire: pinned.questionnaire, framework: pinned.framework }
  return scoreGroup({ questionnaire, framework, pinned: pins }, shown.counts)
}

/** The value of a question, where it has one. */
export function valueIn(scores: Scores | undefined, id: string): number | undefined {
  const values = Object.fromEntries((scores?.questions ?? []).map(({ question, value }) => [question, value]))
  return own(values, id)
}
