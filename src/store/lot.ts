import type { SubjectRecord } from '../model/assessment.ts'
import type { Framework } from '../model/framework.ts'
import type { Notice } from '../model/notice.ts'
import type { Profile } from '../model/profile.ts'
import type { Questionnaire } from '../model/questionnaire.ts'

/**
 * A survey export to keep. `id`: a UUID; `survey`: what its response ids are unique within; `matching`: what was
 * understood of its columns.
 */
export type NewLot = Readonly<{
  id: string
  survey: string
  /** The file's name, without its folder. */
  file: string
  sha256: string
  tool: string
  questionnaire: Questionnaire
  framework?: Framework
  kind: SubjectRecord['kind']
  stage: string
  at: string
  matching: unknown
  /** What people were told, and what whoever imports states that all of them consented to (purpose → given). */
  notice?: Notice
  consents?: Readonly<Record<string, boolean>>
}>

/**
 * One row of it, which brings a subject named `name` unless it is about a known one. `tier1`: the values of the
 * framework's tier-1 criteria in their order, NaN for none. `answers`: as `packAnswers` packs them. `profile`: what is
 * known besides the three words and the answers. `at`: when it was answered, if it is known.
 */
export type LotRow = Readonly<{
  line: number
  response?: string | undefined
  name?: string | undefined
  at?: string | undefined
  sector?: string | undefined
  size?: string | undefined
  region?: string | undefined
  profile?: Profile | undefined
  /** What the row itself says of the purposes of the lot's notice. */
  consents?: Readonly<Record<string, boolean>> | undefined
  tier1: ArrayLike<number>
  answers: string
}>

/** What became of it. `revised`: rows that replace an older one of the same response; they are among those `kept`. */
export type LotSummary =
  | Readonly<{ state: 'kept'; id: string; kept: number; revised: number; unchanged: number }>
  /** This very file was imported for this questionnaire and stage, as the lot `id`: nothing was read nor kept. */
  | Readonly<{ state: 'already'; id: string }>
