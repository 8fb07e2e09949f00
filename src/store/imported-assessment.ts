import { askingOf } from '../model/asking.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Profile } from '../model/profile.ts'
import { allQuestions } from '../model/questionnaire.ts'
import type { Pinned } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import { isProfile } from './answer-guards.ts'
import { keptContent } from './contents.ts'
import { RecordAltered } from './errors.ts'
import { isString, isTime, nullable, shaped } from './guard.ts'
import { consentsOfRow } from './lot-consents.ts'
import { numberIn } from './lot-ids.ts'
import { isSealed } from './lot-seal.ts'
import { unpackAnswers } from './packed-answers.ts'
import { parsed, toMap, trusted } from './read-record.ts'
import type { Store } from './store.ts'
import { readSubject } from './subjects.ts'

type Row = Readonly<{
  subject: string
  stage: string
  questionnaire: string
  framework: string | null
  at: string
  revises: string | null
  sector: string | null
  size: string | null
  region: string | null
  profile: string | null
  answers: string
}>
const isRow = shaped<Row>({
  subject: isString,
  stage: isString,
  questionnaire: isString,
  framework: nullable(isString),
  at: isTime,
  revises: nullable(isString),
  sector: nullable(isString),
  size: nullable(isString),
  region: nullable(isString),
  profile: nullable(isString),
  answers: isString,
})

/**
 * A row of a lot as the closed assessment it is, not yet verified; undefined when there is none of this id.
 *
 * It has no scores of its own: who wants them works them out, as of any assessment, from its pinned content.
 */
export function readImported(store: Store, id: string): Assessment | undefined {
  const seq = numberIn(id)
  const found =
    seq === undefined ? undefined : store.row('SELECT * FROM imported WHERE seq = @seq AND id = @id', { seq, id })
  if (found === undefined) return undefined
  const row = trusted(store, isRow, found)
  const questionnaire = keptContent(store, 'questionnaire', row.questionnaire)
  const subject = readSubject(store, row.subject)
  if (questionnaire === undefined || subject === undefined) throw store.unreadable()
  const answers = unpackAnswers(
    store,
    row.answers,
    allQuestions(questionnaire).map((question) => question.id),
  )
  const framework = row.framework === null ? undefined : keptContent(store, 'framework', row.framework)
  return {
    id,
    subject,
    stage: row.stage,
    questionnaire: pinned(questionnaire, row.questionnaire),
    ...(framework === undefined || row.framework === null ? {} : { framework: pinned(framework, row.framework) }),
    startedAt: row.at,
    closedAt: row.at,
    ...(row.revises === null ? {} : { revises: row.revises }),
    respondents: {},
    profile: new Standing(askingOf(questionnaire, framework), { answers, profile: given(store, row) }).profile(),
    answers,
    consents: seq === undefined ? [] : consentsOfRow(store, { seq, at: row.at }),
  }
}

function pinned({ id, version }: Omit<Pinned, 'digest'>, digest: string): Pinned {
  return { id, version, digest }
}

/** The same, verified: throws `RecordAltered` when it is no longer what was imported. */
export function loadImported(store: Store, id: string): Assessment | undefined {
  const assessment = readImported(store, id)
  if (assessment !== undefined && !isSealed(store, numberIn(id) ?? 0)) throw new RecordAltered(store.path, id)
  return assessment
}

/** What is known of the subject beside its answers. */
function given(store: Store, row: Row): Profile {
  const profile = new Map(row.profile === null ? [] : trusted(store, isProfile, toMap(parsed(store, row.profile))))
  for (const key of ['sector', 'size', 'region'] as const) {
    const word = row[key]
    if (word !== null) profile.set(key, word)
  }
  return profile
}
