import { closedRecord } from '../model/assessment.ts'
import { canonicalJson } from '../model/canonical.ts'
import { allCriteria } from '../model/framework.ts'
import type { Pinned, Scores } from '../model/score.ts'
import { readAssessment } from './assessment-row.ts'
import { keptContent } from './contents.ts'
import { digestOf } from './digest.ts'
import { AssessmentClosed } from './errors.ts'
import { readable } from './read-record.ts'
import { isScores } from './result-guards.ts'
import type { Store } from './store.ts'

const columns = Array.from({ length: 16 }, (_, index) => `tier1_${index + 1}`)

/**
 * Closes an assessment with its scores (none when it is unscored), and seals it with its digest.
 *
 * From then on no answer is recorded, and a change made outside the program is noticed before anything is printed.
 */
export function closeAssessment(store: Store, id: string, end: Readonly<{ at: string; scores?: Scores }>): void {
  store.write(() => {
    const assessment = readAssessment(store, id)
    if (assessment === undefined) throw new RangeError(id)
    if (assessment.closedAt !== undefined || isRevised(store, id)) throw new AssessmentClosed(id)
    const { at: closedAt, scores } = end
    if (scores !== undefined) readable(isScores, scores)
    const record = closedRecord({ ...assessment, closedAt, ...(scores === undefined ? {} : { scores }) })
    store.run(
      `UPDATE assessment SET status = 'closed', closed_at = @closedAt, scores = @scores, digest = @digest,
         ${columns.map((column) => `${column} = @${column}`).join(', ')}
       WHERE id = @id`,
      {
        id,
        closedAt,
        scores: scores === undefined ? null : canonicalJson(scores),
        digest: digestOf(record),
        ...tier1Columns(store, assessment.framework, scores),
      },
    )
  })
}

function isRevised(store: Store, id: string): boolean {
  return store.row('SELECT assessment FROM revision WHERE revises = @id', { id }) !== undefined
}

/** The tier-1 values of scores, each in the column of its criterion's place in the framework: measured or not, a criterion keeps its column. */
export function tier1Columns(
  store: Store,
  pinned: Pinned | undefined,
  scores: Scores | undefined,
): Readonly<Record<string, number | null>> {
  const framework = pinned && keptContent(store, 'framework', pinned.digest)
  const tier1 = framework ? allCriteria(framework.root).filter((criterion) => criterion.tier === 1) : []
  const values = new Map(scores?.criteria.map(({ criterion, value }) => [criterion, value]))
  return Object.fromEntries(columns.map((column, index) => [column, values.get(tier1[index]?.id ?? '') ?? null]))
}
