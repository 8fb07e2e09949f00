import type { SubjectRecord } from '../model/assessment.ts'
import type { Pinned } from '../model/score.ts'
import { isNumber, isString, isTime, nullable, oneOf, shaped } from './guard.ts'
import { ofSubject, unsettled } from './imported-rows.ts'
import { numberIn, numbersStarting } from './lot-ids.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** One line of a list: an assessment without its answers. */
export type AssessmentSummary = Readonly<{
  id: string
  subject: SubjectRecord
  stage: string
  questionnaire: Pinned
  status: 'open' | 'closed'
  /** Whether its questionnaire measures anything. */
  scored: boolean
  startedAt: string
  closedAt?: string
  /** The one it revises, and the one that revises it. */
  revises?: string
  revisedBy?: string
  /** Questions that have a response, whatever its state. */
  answered: number
  questions: number
}>

type Row = Readonly<{
  id: string
  stage: string
  status: 'open' | 'closed'
  scored: 0 | 1
  startedAt: string
  closedAt: string | null
  revises: string | null
  revisedBy: string | null
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
  scored: oneOf(0, 1),
  startedAt: isTime,
  closedAt: nullable(isTime),
  revises: nullable(isString),
  revisedBy: nullable(isString),
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

const columns = `CASE WHEN json_valid(answers)
    THEN (SELECT count(*) FROM json_each(answers) WHERE json_each.type <> 'null') END AS answered,
  CASE WHEN json_valid(answers) THEN json_array_length(answers) END AS questions,
  framework IS NOT NULL AS scored, content.id AS content, version, content.digest`

const kept = `SELECT assessment.id, stage, status, started_at AS startedAt, closed_at AS closedAt, made.revises,
    next.assessment AS revisedBy, subject.id AS subjectId, subject.kind, name, created_at AS createdAt, ${columns}
  FROM assessment JOIN subject ON subject.id = assessment.subject JOIN content ON content.digest = questionnaire
    LEFT JOIN revision AS made ON made.assessment = assessment.id
    LEFT JOIN revision AS next ON next.revises = assessment.id`

const imported = `SELECT imported.id, stage, 'closed' AS status, at AS startedAt, at AS closedAt, revises,
    revised_by AS revisedBy, imported.subject AS subjectId, coalesce(known.kind, imported.kind) AS kind,
    coalesce(known.name, imported.name) AS name, coalesce(known.created_at, lot_at) AS createdAt, ${columns}
  FROM imported JOIN content ON content.digest = questionnaire LEFT JOIN subject AS known ON known.id = imported.subject
  WHERE ${unsettled}`

/**
 * The assessments, of one subject or of all, in the order started; one that revises another comes right after it. Those
 * that are only imported come after: a visit that follows an import brings it before itself (`settle-subject.ts`).
 */
export function listAssessments(store: Store, subject?: string): readonly AssessmentSummary[] {
  const rows =
    subject === undefined
      ? [...store.rows(`${kept} ORDER BY assessment.seq`), ...store.rows(`${imported} ORDER BY imported.seq`)]
      : [
          ...store.rows(`${kept} WHERE subject.id = @subject ORDER BY assessment.seq`, { subject }),
          ...store.rows(`${imported} AND ${ofSubject} ORDER BY imported.seq`, { subject, own: numberIn(subject) ?? 0 }),
        ]
  return inLine(rows.map((row) => summaryOf(trusted(store, isRow, row))))
}

/** Those of the subjects about which more than an import was kept, in the same order: the rows of the others are not read. */
export function visitedAssessments(store: Store): readonly AssessmentSummary[] {
  const about = 'imported.seq IN (SELECT seq FROM lot_row WHERE subject IN (SELECT id FROM subject))'
  const rows = [
    ...store.rows(`${kept} ORDER BY assessment.seq`),
    ...store.rows(`${imported} AND ${about} ORDER BY imported.seq`),
  ]
  return inLine(rows.map((row) => summaryOf(trusted(store, isRow, row))))
}

/** The assessments whose id starts so; no more than are needed to know whether it is one. */
export function assessmentsStarting(store: Store, start: string): readonly AssessmentSummary[] {
  const isSo = (id: string): string => `substr(${id}, 1, length(@start)) = @start LIMIT 2`
  const [first, last] = numbersStarting(start)
  const rows = [
    ...store.rows(`${kept} WHERE ${isSo('assessment.id')}`, { start }),
    ...store.rows(`${imported} AND imported.seq BETWEEN @first AND @last AND ${isSo('imported.id')}`, {
      start,
      first,
      last,
    }),
  ]
  return rows.map((row) => summaryOf(trusted(store, isRow, row)))
}

function inLine(started: readonly AssessmentSummary[]): readonly AssessmentSummary[] {
  const places = new Map<string, number>()
  for (const [index, { id, revises }] of started.entries()) places.set(id, places.get(revises ?? '') ?? index)
  const placeOf = ({ id }: AssessmentSummary): number => places.get(id) ?? 0
  return started.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** Assessments by the id of their subject. */
export function bySubject(all: readonly AssessmentSummary[]): ReadonlyMap<string, readonly AssessmentSummary[]> {
  const found = new Map<string, AssessmentSummary[]>()
  for (const one of all) {
    const own = found.get(one.subject.id)
    if (own === undefined) found.set(one.subject.id, [one])
    else own.push(one)
  }
  return found
}

/** The assessments that stand: those that no other revises. */
export function standingAssessments(store: Store, subject?: string): readonly AssessmentSummary[] {
  return listAssessments(store, subject).filter(({ revisedBy }) => revisedBy === undefined)
}

/**
 * The id of the subject's assessment that is still open, the last started of them; of that questionnaire when one is given.
 *
 * Unless it is asked for, one that a longer one followed at the same stage is behind: the visit went on with the longer.
 */
export function openAssessmentOf(store: Store, subject: string, questionnaire?: string): string | undefined {
  const standing = standingAssessments(store, subject)
  return standing.findLast((one, index) => {
    if (one.status !== 'open') return false
    return questionnaire === undefined
      ? !standing.slice(index + 1).some((later) => later.stage === one.stage && later.questions > one.questions)
      : one.questionnaire.id === questionnaire
  })?.id
}

function summaryOf(row: Row): AssessmentSummary {
  const { id, stage, status, startedAt, closedAt, revises, revisedBy, answered, questions } = row
  const { kind, name, createdAt, version, digest } = row
  return {
    id,
    subject: { id: row.subjectId, kind, name, createdAt },
    stage,
    questionnaire: { id: row.content, version, digest },
    status,
    scored: row.scored === 1,
    startedAt,
    ...(closedAt === null ? {} : { closedAt }),
    ...(revises === null ? {} : { revises }),
    ...(revisedBy === null ? {} : { revisedBy }),
    answered,
    questions,
  }
}
