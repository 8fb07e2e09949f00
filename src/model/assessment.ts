import type { Answers, Response } from './answer.ts'
import type { Consent } from './notice.ts'
import type { Profile } from './profile.ts'
import type { Pinned, Scores } from './score.ts'

/** A business (or advisor, or region) that is followed over time. */
export type SubjectRecord = Readonly<{
  id: string
  kind: 'business' | 'advisor' | 'region'
  name: string
  createdAt: string
}>

/** One questionnaire taken about one subject at one of its stages. */
export type Assessment = Readonly<{
  id: string
  subject: SubjectRecord
  stage: string
  questionnaire: Pinned
  framework?: Pinned
  startedAt: string
  closedAt?: string
  /** The assessment whose answers these are, carried to a newer version of its questionnaire. */
  revises?: string
  respondents: Readonly<Record<string, string>>
  profile: Profile
  answers: Answers
  consents: readonly Consent[]
  scores?: Scores
  /** SHA-256 of the canonical JSON of a closed assessment. */
  digest?: string
}>

/** When an assessment was closed, else started (ISO 8601). A revision tells of the day of the one it revises, its start. */
export function momentOf({
  startedAt,
  closedAt,
  revises,
}: Pick<Assessment, 'startedAt' | 'closedAt' | 'revises'>): string {
  return revises === undefined ? (closedAt ?? startedAt) : startedAt
}

/** One entry of the append-only trail: what was recorded of a question, when, by whom, from where. */
export type TrailEntry = Readonly<{
  question: string
  /** Absent = the answer is taken back. */
  response?: Response
  at: string
  by?: string
  source: 'interview' | 'file' | 'import'
  reason?: string
}>

/** One entry of the trail for a whole imported sheet: it replaces all that was answered before it. */
export type SheetEntry = Omit<TrailEntry, 'question' | 'response'> & Readonly<{ sheet: Answers }>

/** The answer sheet as the trail left it: the last entry of each question wins, a sheet replaces every question. */
export function foldTrail(entries: Iterable<TrailEntry | SheetEntry>): Answers {
  const answers = new Map<string, Response>()
  for (const entry of entries) {
    if ('sheet' in entry) {
      answers.clear()
      for (const [question, response] of entry.sheet) answers.set(question, response)
    } else if (entry.response === undefined) answers.delete(entry.question)
    else answers.set(entry.question, entry.response)
  }
  return answers
}

/**
 * What the digest of a closed assessment covers: who, what was asked, what was answered, what came out.
 *
 * The subject's name (it can be rectified), the consents (they can be withdrawn) and the plan (it lives on) stay out,
 * so that only a change of what was measured breaks the digest.
 */
export function closedRecord(assessment: Assessment): Readonly<Record<string, unknown>> {
  const { id, subject, stage, questionnaire, framework, startedAt, closedAt, respondents, profile, answers, scores } =
    assessment
  return {
    id,
    subject: subject.id,
    stage,
    questionnaire,
    framework,
    startedAt,
    closedAt,
    respondents,
    profile,
    answers,
    scores,
  }
}
