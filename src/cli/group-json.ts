import type { SubjectRecord } from '../model/assessment.ts'
import { type Counts, minimumOf } from '../model/group.ts'
import { referenceKey } from '../model/library.ts'
import type { KeptGroup } from '../store/groups.ts'
import { groupScores } from './group-scores.ts'
import { scoresJson } from './scores-json.ts'

/** A group as `virage/group@1`: its counts and scores, or, under its minimum, that there is nothing to show. */
export function groupJson(group: KeptGroup, { id, name }: SubjectRecord): Readonly<Record<string, unknown>> {
  const { questionnaire, stage, shown } = group
  const isShown = shown.people > 0
  const scores = isShown ? groupScores(group) : undefined
  return {
    format: 'virage/group@1',
    questionnaire: referenceKey(questionnaire),
    stage,
    business: { id, name },
    minimum: minimumOf(questionnaire),
    shown: isShown,
    ...(isShown ? { people: shown.people, counts: countsJson(shown.counts) } : {}),
    ...(scores === undefined ? {} : { scores: scoresJson({ scores }) }),
  }
}

function countsJson(counts: Counts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(counts).map(([place, { answered, unknown, notApplicable, options }]) => [
      place,
      { answered, unknown, not_applicable: notApplicable, options },
    ]),
  )
}
