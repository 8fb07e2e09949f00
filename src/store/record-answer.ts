import type { Answers } from '../model/answer.ts'
import { foldTrail, type SheetEntry, type TrailEntry } from '../model/assessment.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { Profile } from '../model/profile.ts'
import type { RoleOf } from '../model/respondents.ts'
import { isProfile } from './answer-guards.ts'
import { wordsOf } from './dictionary.ts'
import { AssessmentClosed } from './errors.ts'
import { isString, listOf, nullable, recordOf, shaped } from './guard.ts'
import { readImported } from './imported-assessment.ts'
import { packAnswers, unpackAnswers } from './packed-answers.ts'
import { parsed, readable, trusted } from './read-record.ts'
import type { Store } from './store.ts'

/**
 * Records an answer, or its taking back: the trail and the sheet change together.
 *
 * When this returns, COMMIT has returned: only then may the next question appear.
 */
export function recordAnswer(store: Store, assessment: string, entry: TrailEntry): void {
  record(store, assessment, entry)
}

/** Records a whole imported sheet as one entry of the trail; it replaces the sheet there was. */
export function recordImportedSheet(store: Store, assessment: string, entry: SheetEntry): void {
  record(store, assessment, entry)
}

/** Keeps what is known of the business, as the answers now tell it. */
export function recordProfile(store: Store, assessment: string, profile: Profile): void {
  store.write(() => {
    openSheet(store, assessment)
    store.run(
      'UPDATE assessment SET profile = @profile, sector = @sector, size = @size, region = @region WHERE id = @assessment',
      { assessment, profile: canonicalJson(readable(isProfile, profile)), ...wordsOf(store, profile) },
    )
  })
}

/** Keeps who the respondents are, and their roles. */
export function recordRespondents(store: Store, assessment: string, respondents: RoleOf): void {
  store.write(() => {
    openSheet(store, assessment)
    const json = canonicalJson(readable(recordOf(isString), respondents))
    store.run('UPDATE assessment SET respondents = @json WHERE id = @assessment', { assessment, json })
  })
}

function record(store: Store, assessment: string, entry: TrailEntry | SheetEntry): void {
  store.write(() => {
    const { answers, questions } = openSheet(store, assessment)
    const before: SheetEntry = { sheet: answers, at: entry.at, source: entry.source }
    const packed = packAnswers(foldTrail([before, entry]), questions)
    appendToTrail(store, assessment, { entry, answers })
    store.run('UPDATE assessment SET answers = @packed WHERE id = @assessment', { assessment, packed })
  })
}

type Change = Readonly<{ entry: TrailEntry | SheetEntry; answers: Answers }>

function appendToTrail(store: Store, assessment: string, { entry, answers }: Change): void {
  const isSheet = 'sheet' in entry
  const response = isSheet ? entry.sheet : entry.response
  const was = isSheet ? answers : answers.get(entry.question)
  store.run(
    `INSERT INTO trail (assessment, question, response, was, at, by, source, reason)
     VALUES (@assessment, @question, @response, @was, @at, @by, @source, @reason)`,
    {
      assessment,
      question: isSheet ? null : entry.question,
      response: response === undefined ? null : canonicalJson(response),
      was: was === undefined ? null : canonicalJson(was),
      at: entry.at,
      by: entry.by ?? null,
      source: entry.source,
      reason: entry.reason ?? null,
    },
  )
}

type Row = Readonly<{ status: string; answers: string; questions: string; revisedBy: string | null }>
const isRow = shaped<Row>({ status: isString, answers: isString, questions: isString, revisedBy: nullable(isString) })

/** The sheet of an assessment that can still be answered: neither closed nor revised. */
function openSheet(store: Store, assessment: string): Readonly<{ answers: Answers; questions: readonly string[] }> {
  const found = store.row(
    `SELECT status, answers, questions, revision.assessment AS revisedBy
     FROM assessment JOIN content ON content.digest = questionnaire
       LEFT JOIN revision ON revises = assessment.id
     WHERE assessment.id = @assessment`,
    { assessment },
  )
  if (found === undefined && readImported(store, assessment) !== undefined) throw new AssessmentClosed(assessment)
  if (found === undefined) throw new RangeError(assessment)
  const row = trusted(store, isRow, found)
  if (row.status !== 'open' || row.revisedBy !== null) throw new AssessmentClosed(assessment)
  const questions = trusted(store, listOf(isString), parsed(store, row.questions))
  return { answers: unpackAnswers(store, row.answers, questions), questions }
}
