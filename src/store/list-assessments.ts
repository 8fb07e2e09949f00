import type { SubjectRecord } from '../model/assessment.ts'
import type { Pinned } from '../model/score.ts'
import { isNumber, isString, isTime, nullable, oneOf, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** One line of a list: an assessment without its answers. */
export type AssessmentSummary = Readonly<{
  id: string
  subject: SubjectRecord
  stage: string
  questionnaire: Pinned
  status: 'open' | 'closed'
  startedAt: string
  closedAt?: string
  /** Questions that have a response, whatever its state. */
  answered: number
  questions: number
}>

type Row = Readonly<{
  id: string
  stage: string
  status: 'open' | 'closed'
  startedAt: string
  closedAt: string | null
  answered: number
  questions: number
  subjectId: string
  kind: SubjectRecord['kind']
  name: string
  createdAt: string
  content: string
  version: string
  digest: string
}>
const isRow = shaped<Row>({
  id: isString,
  stage: isString,
  status: oneOf('open', 'closed'),
  startedAt: isTime,
  closedAt: nullable(isTime),
  answered: isNumber,
  questions: isNumber,
  subjectId: isString,
  kind: oneOf('business', 'advisor', 'region'),
  name: isString,
  createdAt: isTime,
  content: isString,
  version: isString,
  digest: isString,
})

/** The assessments, of one subject or of all, in the order started. */
export function listAssessments(store: Store, subject?: string): readonly AssessmentSummary[] {
  const rows = store.rows(
    `SELECT assessment.id, stage, status, started_at AS startedAt, closed_at AS closedAt,
       CASE WHEN json_valid(answers)
         THEN (SELECT count(*) FROM json_each(answers) WHERE json_each.type <> 'null') END AS answered,
       CASE WHEN json_valid(answers) THEN json_array_length(answers) END AS questions,
       subject.id AS subjectId, subject.kind, name, created_at AS createdAt,
       content.id AS content, version, content.digest
     FROM assessment JOIN subject ON subject.id = assessment.subject JOIN content ON content.digest = questionnaire
     WHERE @subject IS NULL OR subject.id = @subject ORDER BY assessment.seq`,
    { subject: subject ?? null },
  )
  return rows.map((row) => summaryOf(trusted(store, isRow, row)))
}

/** The id of the subject's assessment that is still open, the last started of them; of that questionnaire when one is given. */
export function openAssessmentOf(store: Store, subject: string, questionnaire?: string): string | undefined {
  return listAssessments(store, subject).findLast(
    ({ status, questionnaire: { id } }) => status === 'open' && (questionnaire ?? id) === id,
  )?.id
}

function summaryOf(row: Row): AssessmentSummary {
  const { id, stage, status, startedAt, closedAt, answered, questions, kind, name, createdAt, version, digest } = row
  return {
    id,
    subject: { id: row.subjectId, kind, name, createdAt },
    stage,
    questionnaire: { id: row.content, version, digest },
    status,
    startedAt,
    ...(closedAt === null ? {} : { closedAt }),
    answered,
    questions,
  }
}
