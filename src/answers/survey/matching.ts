import type { MappedRole, MappedTarget } from '../../model/mapping.ts'
import type { Question } from '../../model/questionnaire.ts'
import type { Way } from './cells/way.ts'
import type { Header } from './header.ts'
import type { MatchedBy } from './match/find-target.ts'
import type { SurveyTable } from './open-table.ts'
import type { QuestionSource } from './question-source.ts'

/** What became of a column, for the summary and the draft of a mapping. */
export type ColumnFate = Readonly<{ header: Header }> &
  (
    | Readonly<{ is: 'answer'; of: string; target: MappedTarget; by: MatchedBy }>
    | Readonly<{ is: 'profile'; key: string }>
    | Readonly<{ is: 'role'; role: MappedRole }>
    | Readonly<{ is: 'consent'; purpose: string }>
    /** The tool's own; never kept when it names a person. */
    | Readonly<{ is: 'added'; isPersonal: boolean }>
    /** The same answer is read of other columns, one for each option. */
    | Readonly<{ is: 'doubled'; of: string }>
    | Readonly<{ is: 'ambiguous'; candidates: readonly string[] }>
    | Readonly<{ is: 'ignored'; why: 'asked' | 'computed' | 'unknown'; nearest?: string }>
  )

/** A column that fills a key of the profile that nobody is asked; `known` are its words, where only some are. */
export type ProfileColumn = Readonly<{ key: string; column: number; way: Way; known?: readonly string[] }>

/** Cells that make a row no answer of a respondent: in all of these columns. */
export type DropRule = Readonly<{
  why: 'preview' | 'unfinished'
  columns: readonly number[]
  cells: RegExp
}>

/** How the columns of an export become answers to a questionnaire. */
export type Matching = Readonly<{
  table: SurveyTable
  /** In the questionnaire's order. */
  sources: readonly QuestionSource[]
  /** Columns that, together, tell one response from the others. */
  response: readonly number[]
  /** Columns by what they say; `way` reads those that hold a day. */
  roles: Readonly<Partial<Record<MappedRole, Readonly<{ column: number; way: Way }>>>>
  /** Consent purpose → its column. */
  consents: ReadonlyMap<string, Readonly<{ column: number; way: Way }>>
  profile: readonly ProfileColumn[]
  drops: readonly DropRule[]
  /** Of every column, in order. */
  fates: readonly ColumnFate[]
  /** Questions that no column answers, those that are worked out left aside. */
  missing: readonly Question[]
  /** Role ids of the questionnaire, by the words that stand for them. */
  respondentRoles: readonly Readonly<{ id: string; words: readonly string[] }>[]
  /** The key of the profile that names the business → the question that fills it. */
  nameQuestion?: string
}>
