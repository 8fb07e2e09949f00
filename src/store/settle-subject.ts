import { type Assessment, closedRecord } from '../model/assessment.ts'
import { canonicalJson } from '../model/canonical.ts'
import { recordConsent } from './consents.ts'
import { wordsOf } from './dictionary.ts'
import { digestOf } from './digest.ts'
import { loadImported, readImported } from './imported-assessment.ts'
import { importedOf } from './imported-rows.ts'
import { numberIn } from './lot-ids.ts'
import { tierCount } from './row-block.ts'
import type { Store } from './store.ts'
import { createSubject, readSubject } from './subjects.ts'

/**
 * Copies what was imported about a subject, and the subject itself, to the tables where visits are, with the same ids:
 * whatever is then kept about it (a visit, a plan, a status) is kept as of any other. Nothing when nothing was imported.
 *
 * Throws `RecordAltered` when what was imported was changed outside the program since.
 */
export function settleSubject(store: Store, subject: string): void {
  const imported = importedOf(store, subject)
  if (imported.length === 0) return
  store.write(() => {
    const isKept = store.row('SELECT id FROM subject WHERE id = @subject', { subject }) !== undefined
    const record = isKept ? undefined : readSubject(store, subject)
    if (record !== undefined) createSubject(store, record)
    for (const id of imported) settleAssessment(store, id)
  })
}

/** The same, for the subject of an assessment; nothing when it is not one that was imported. */
export function settleSubjectOf(store: Store, assessment: string): void {
  const imported = readImported(store, assessment)
  if (imported !== undefined) settleSubject(store, imported.subject.id)
}

function settleAssessment(store: Store, id: string): void {
  const assessment = loadImported(store, id)
  if (assessment === undefined) throw store.unreadable()
  store.run(
    `INSERT INTO assessment (id, subject, questionnaire, framework, stage, status, started_at, closed_at, sector, size,
       region, ${tiers}, respondents, profile, answers, digest)
     SELECT @id, @subject, imported.questionnaire, imported.framework, imported.stage, 'closed', imported.at, imported.at,
       @sector, @size, @region, ${tiers}, '{}', @profile, lot_row.answers, @digest
     FROM imported JOIN lot_row ON lot_row.seq = imported.seq WHERE imported.seq = @seq AND imported.id = @id`,
    {
      id,
      seq: numberIn(id) ?? 0,
      subject: assessment.subject.id,
      profile: canonicalJson(assessment.profile),
      digest: digestOf(closedRecord(assessment)),
      ...wordsOf(store, assessment.profile),
    },
  )
  appendEntry(store, assessment)
  for (const consent of assessment.consents) recordConsent(store, id, consent)
  if (assessment.revises !== undefined) revise(store, assessment, assessment.revises)
}

/** An imported sheet is one entry of the trail. */
function appendEntry(store: Store, { id, answers, startedAt: at }: Assessment): void {
  store.run(
    `INSERT INTO trail (assessment, question, response, at, source) VALUES (@id, NULL, @sheet, @at, 'import')`,
    { id, sheet: canonicalJson(answers), at },
  )
}

/** What it replaces may have been carried to a newer version since: the last of that line is the one that no longer stands. */
function revise(store: Store, { id, startedAt: at }: Assessment, older: string): void {
  store.run(
    `WITH RECURSIVE line (id) AS (
       SELECT @older UNION SELECT assessment FROM revision JOIN line ON revises = line.id
     )
     INSERT INTO revision (assessment, revises, at)
     SELECT @id, id, @at FROM line WHERE NOT EXISTS (SELECT 1 FROM revision WHERE revises = line.id)`,
    { id, older, at },
  )
}

const tiers = Array.from({ length: tierCount }, (_, n) => `tier1_${n + 1}`).join(', ')
