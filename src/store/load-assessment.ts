import { type Assessment, closedRecord } from '../model/assessment.ts'
import type { Framework } from '../model/framework.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { readAssessment } from './assessment-row.ts'
import { type Contents, keptContent } from './contents.ts'
import { digestOf } from './digest.ts'
import { RecordAltered } from './errors.ts'
import { numberIn } from './lot-ids.ts'
import { isSealed } from './lot-seal.ts'
import type { Store } from './store.ts'

/** An assessment with the very content it was made with. */
export type KeptAssessment = Readonly<{
  assessment: Assessment
  questionnaire: Questionnaire
  framework?: Framework
}>

/**
 * An assessment, verified; undefined when there is none of this id.
 *
 * Its content comes from the store, by digest, so that an old assessment scores as it did whatever the files now say.
 * Throws `RecordAltered` when a closed one is no longer what was closed.
 */
export function loadAssessment(store: Store, id: string): KeptAssessment | undefined {
  const assessment = readAssessment(store, id)
  if (assessment === undefined) return undefined
  const { closedAt, framework } = assessment
  if (closedAt !== undefined && !isAsClosed(store, assessment)) throw new RecordAltered(store.path, id)
  return {
    assessment,
    questionnaire: contentOf(store, 'questionnaire', assessment.questionnaire.digest),
    ...(framework === undefined ? {} : { framework: contentOf(store, 'framework', framework.digest) }),
  }
}

/** Whether an assessment still says what was closed; one that is open says nothing final. */
export function isIntact(store: Store, assessment: Assessment): boolean {
  return assessment.closedAt === undefined || isAsClosed(store, assessment)
}

/** What a visit closed has its own digest; what was only imported is sealed with its lot. */
function isAsClosed(store: Store, assessment: Assessment): boolean {
  const { id, digest } = assessment
  if (digest === undefined && !isKept(store, id)) return isSealed(store, numberIn(id) ?? 0)
  return digest === digestOf(closedRecord(assessment))
}

function isKept(store: Store, id: string): boolean {
  return store.row('SELECT id FROM assessment WHERE id = @id', { id }) !== undefined
}

function contentOf<Kind extends keyof Contents>(store: Store, kind: Kind, digest: string): Contents[Kind] {
  const content = keptContent(store, kind, digest)
  if (content === undefined) throw store.unreadable()
  return content
}
