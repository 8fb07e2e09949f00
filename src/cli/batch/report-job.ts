import type { ActionLibrary } from '../../model/actions.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Framework } from '../../model/framework.ts'
import type { Plan } from '../../model/plan.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Scores } from '../../model/score.ts'
import type { Language } from '../../model/text.ts'
import type { ErrorSaid } from './system-error.ts'

/** What all the reports of a batch have in common: given once to each worker. */
export type ReportShared = Readonly<{
  questionnaire: Questionnaire
  framework: Framework
  library: ActionLibrary
  language: Language
  packageRoot: string
  force: boolean
}>

/** One report to draw, and where it goes. */
export type ReportJob = Readonly<{ assessment: Assessment; scores: Scores; plan: Plan; path: string }>

/** What a worker answers once a job is over: written, or what the disk refused. */
export type ReportDone = Readonly<{ ok: true; missingGlyphs: number }> | (Readonly<{ ok: false }> & ErrorSaid)
