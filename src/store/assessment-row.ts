import type { Assessment, SubjectRecord } from '../model/assessment.ts'
import type { Pinned, Scores } from '../model/score.ts'
import { isProfile } from './answer-guards.ts'
import { consentsOf } from './consents.ts'
import { isString, isTime, listOf, nullable, recordOf, shaped } from './guard.ts'
import { readImported } from './imported-assessment.ts'
import { unpackAnswers } from './packed-answers.ts'
import { parsed, toMap, trusted } from './read-record.ts'
import { isPinned, isScores } from './result-guards.ts'
import type { Store } from './store.ts'
import { readSubject } from './subjects.ts'

type Row = Readonly<{
  subject: string
  stage: string
  questionnaire: string
  framework: string | null
  startedAt: string
  closedAt: string | null
  revises: string | null
  respondents: string
  profile: string
  answers: string
  scores: string | null
  digest: string | null
  questions: string
}>
const isRow = shaped<Row>({
  subject: isString,
  stage: isString,
  questionnaire: isString,
  framework: nullable(isString),
  startedAt: isTime,
  closedAt: nullable(isTime),
  revises: nullable(isString),
  respondents: isString,
  profile: isString,
  answers: isString,
  scores: nullable(isString),
  digest: nullable(isString),
  questions: isString,
})

/** An assessment as its row tells it, not yet verified; undefined when there is none of this id. */
export function readAssessment(store: Store, id: string): Assessment | undefined {
  const found = store.row(
    `SELECT subject, stage, questionnaire, framework, started_at AS startedAt, closed_at AS closedAt, revises, respondents,
       profile, answers, scores, assessment.digest, questions
     FROM assessment JOIN content ON content.digest = questionnaire
       LEFT JOIN revision ON revision.assessment = assessment.id
     WHERE assessment.id = @id`,
    { id },
  )
  if (found === undefined) return readImported(store, id)
  const row = trusted(store, isRow, found)
  const questions = trusted(store, listOf(isString), parsed(store, row.questions))
  return {
    id,
    subject: subjectOf(store, row.subject),
    stage: row.stage,
    questionnaire: pinnedOf(store, row.questionnaire),
    ...(row.framework === null ? {} : { framework: pinnedOf(store, row.framework) }),
    startedAt: row.startedAt,
    ...(row.closedAt === null ? {} : { closedAt: row.closedAt }),
    ...(row.revises === null ? {} : { revises: row.revises }),
    respondents: trusted(store, recordOf(isString), parsed(store, row.respondents)),
    profile: trusted(store, isProfile, toMap(parsed(store, row.profile))),
    answers: unpackAnswers(store, row.answers, questions),
    consents: consentsOf(store, id),
    ...(row.scores === null ? {} : { scores: scoresOf(store, row.scores) }),
    ...(row.digest === null ? {} : { digest: row.digest }),
  }
}

function subjectOf(store: Store, id: string): SubjectRecord {
  const subject = readSubject(store, id)
  if (subject === undefined) throw store.unreadable()
  return subject
}

function scoresOf(store: Store, json: string): Scores {
  return trusted(store, isScores, parsed(store, json))
}

function pinnedOf(store: Store, digest: string): Pinned {
  return trusted(
    store,
    isPinned,
    store.row('SELECT id, version, digest FROM content WHERE digest = @digest', { digest }),
  )
}
