import type { Answer, Answers, Response } from './answer.ts'
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
  respondents: Readonly<Record<string, string>>
  profile: Profile
  answers: Answers
  consents: readonly Consent[]
  scores?: Scores
  /** SHA-256 of the canonical JSON of a closed assessment. */
  digest?: string
}>

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

/** The answer sheet as the trail left it: the last entry of each question wins. */
export function foldTrail(entries: Iterable<TrailEntry>): Answers {
  const answers = new Map<string, Response>()
  for (const entry of entries) {
    if (entry.response === undefined) answers.delete(entry.question)
    else answers.set(entry.question, entry.response)
  }
  return answers
}

export function isAnswered(answer: Answer | undefined): answer is Extract<Answer, { state: 'answered' }> {
  return answer?.state === 'answered'
}
