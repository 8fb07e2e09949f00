import type { Action, ActionLibrary, Term } from '../model/actions.ts'
import type { Response } from '../model/answer.ts'
import { type Asking, askingOf } from '../model/asking.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Choice, Decisions, Remark } from '../model/decisions.ts'
import type { Derivation } from '../model/derivation.ts'
import type { Guide } from '../model/door.ts'
import { allCriteria, type Criterion, type Framework } from '../model/framework.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Referral } from '../model/referral.ts'
import type { Scores } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import { inLanguage, type Language, type Text } from '../model/text.ts'
import { type Edge, formatNumber } from '../text/format.ts'
import { type Messages, messagesIn } from '../text/index.ts'
import type { Former } from './former.ts'

/** What the owner decided of the plan, and the duties this leaves aside. */
export type Decided = Readonly<{ decisions: Decisions; remarks: readonly Remark[] }>

/** What a report is made from. Nothing else: no clock, no file, no setting of the machine. */
export type ReportInput = Readonly<{
  assessment: Assessment
  questionnaire: Questionnaire
  framework: Framework
  scores: Scores
  /** As the owner decided it, where they did. */
  plan: Plan
  /** Absent while nothing is decided: the plan is only proposed. */
  decided?: Decided
  library: ActionLibrary
  language: Language
  advisor?: Readonly<{ name: string; organisation?: string }>
  /** What an earlier assessment of the same business said, where one can be compared. */
  former?: Former
  /** What every number is made of, for the annex; absent when these scores were made another way than today’s. */
  derivation?: Derivation
  /** Who can help in the region; absent, doors are told by their kind alone. */
  guide?: Guide
  /** To whom the business was introduced. */
  referrals?: readonly Referral[]
  /** Not signed off yet: the report says « BROUILLON ». */
  draft?: boolean
}>

/** The input with its words, and everything found by its id. */
export type Telling = ReportInput &
  Readonly<{
    words: Messages['report']
    profile: Profile
    say: (text: Text) => string
    figure: (value: number, edges?: readonly Edge[]) => string
    /** Every question by its id, the columns of grids among them. */
    questions: Asking['asked']
    /** Where the sheet stands: which questions were put, what their conditions read. */
    standing: Standing
    criteria: ReadonlyMap<string, Criterion>
    actions: ReadonlyMap<string, Action>
    /** What is agreed of each action that is kept. */
    agreed: ReadonlyMap<string, Choice>
  }>

/** What the head of a report of an assessment needs of it, and the foot of its pages. */
export type Headed = Pick<Telling, 'words' | 'assessment' | 'questionnaire' | 'language' | 'advisor' | 'draft' | 'say'>

/** What wording an answer needs of it. */
export type AnswerTelling = Pick<Telling, 'words' | 'say' | 'standing' | 'language'>

/** Opens the input: every section of the report reads this one value. */
export function tell(input: ReportInput): Telling {
  const { language, assessment } = input
  const { answers, profile, respondents } = assessment
  const asking = askingOf(input.questionnaire, input.framework)
  return {
    ...input,
    words: messagesIn(language).report,
    profile,
    say: (text) => inLanguage(text, language),
    figure: (value, edges = []) => formatNumber(value, language, 1, edges),
    questions: asking.asked,
    standing: new Standing(asking, { answers, profile, respondents }),
    criteria: new Map(allCriteria(input.framework.root).map((criterion) => [criterion.id, criterion])),
    actions: new Map(input.library.actions.map((action) => [action.id, action])),
    agreed: new Map(input.decided?.decisions.choices.map((choice) => [choice.action, choice])),
  }
}

/** What was answered to a question by its id, and said around it: that of its grid for a column. */
export function responseTo({ assessment, questions }: Telling, id: string): Response | undefined {
  return assessment.answers.get(questions.get(id)?.answeredAs ?? id)
}

/** The words of the terms named, in the order named; an unknown one keeps its code. */
export function termsOf({ say }: Telling, terms: readonly Term[], ids: readonly string[]): readonly string[] {
  return ids.map((id) => {
    const term = terms.find((candidate) => candidate.id === id)
    return term === undefined ? id : say(term.text)
  })
}

/** The name of an action, or its code when the library does not have it. */
export function actionName({ actions, say }: Telling, id: string): string {
  const action = actions.get(id)
  return action === undefined ? id : say(action.name)
}

/** A text of the profile, without the space around it; absent when there is none. */
export function profileText(profile: Profile, key: string): string | undefined {
  const value = profile.get(key)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? undefined : text
}

/** A profile key that holds one code or several. */
export function profileCodes(profile: Profile, key: string): readonly string[] {
  const value = profile.get(key)
  if (value === undefined) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}
