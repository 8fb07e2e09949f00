import type { Answers } from './answer.ts'
import type { Expression } from './expression.ts'
import type { Migration } from './migration.ts'
import type { Profile } from './profile.ts'
import type { Language, Text } from './text.ts'

/** A named, versioned content: `pme-express@1.0.0`. */
export type Reference = Readonly<{ id: string; version: string }>

/** A choice of a question. `id` is its number, as text, unless the file gives one. */
export type Option = Readonly<{
  id: string
  text: Text
  /** The option written out in full where it is quoted alone, when `text` leans on the one before (« Idem »). */
  full?: Text
  /** On the framework's scale; absent on a scored question = an answer that scores nothing. */
  value?: number
  points: number
  exclusive: boolean
  negative: boolean
  /** Choosing it is that state. */
  state?: 'unknown' | 'not-applicable'
  /** Opens a text. */
  other: boolean
}>

/** A row of a grid. */
export type Row = Readonly<{ id: string; text: Text; weight: number; notApplicable: boolean }>

/** How an answer becomes a value on the framework's scale. */
export type ValueRule =
  | Readonly<{ kind: 'option' | 'share' | 'sum' | 'mean' }>
  | Readonly<{ kind: 'bands' | 'linear'; points: readonly (readonly [number, number])[] }>

/** A wording for some businesses: the first whose `when` is true replaces text, help, option texts or roles; never ids or values. */
export type Variant = Readonly<{
  when: Expression
  text?: Text
  help?: Text
  options: Readonly<Record<string, Text>>
  ask?: readonly string[]
}>

/** A likelihood check on an answer: shown when `that` is false. */
export type Check = Readonly<{ that: Expression; say: Text; severity: 'error' | 'warning' }>

export type Personal = 'none' | 'professional' | 'personal' | 'sensitive'

type Common = Readonly<{
  id: string
  text: Text
  /** Read aloud. */
  help?: Text
  /** For the advisor only. */
  guide?: Text
  /** What to look at to see it is so. */
  evidence?: Text
  variants: readonly Variant[]
  showIf?: Expression
  required: boolean
  checks: readonly Check[]
  /** Whether « sans objet » is offered. */
  notApplicable: boolean | Expression
  /** Roles that answer; empty = anyone. */
  ask: readonly string[]
  /** Criterion → weight; empty = unscored. */
  measures: Readonly<Record<string, number>>
  personal: Personal
  purpose?: Text
  /** The key of the profile this answer fills (`name`, `size`, `sector`, `region`, `wish`, `topics`, or the author's own). */
  profile?: string
}>

export type SingleQuestion = Common & Readonly<{ kind: 'single'; options: readonly Option[]; value: ValueRule }>
export type MultiQuestion = Common & Readonly<{ kind: 'multi'; options: readonly Option[]; value: ValueRule }>
/**
 * Rows answered on one scale (`options`), or one question per column (`columns`, and then no option).
 *
 * `value` says how rows come together, `mean` by their weights or `sum`; with columns, those of each column.
 */
export type GridQuestion = Common &
  Readonly<{
    kind: 'grid'
    rows: readonly Row[]
    options: readonly Option[]
    value: ValueRule
    columns?: readonly Column[]
  }>
export type NumberQuestion = Common &
  Readonly<{ kind: 'number'; unit?: Text; min?: number; max?: number; whole: boolean; value?: ValueRule }>
export type TextQuestion = Common &
  Readonly<{ kind: 'text'; format?: 'digits' | 'email' | 'phone' | 'url' | 'postal'; length?: number }>
export type DateQuestion = Common & Readonly<{ kind: 'date' }>
export type ComputedQuestion = Common & Readonly<{ kind: 'computed'; compute: Expression; value?: ValueRule }>

/**
 * A column of a grid: a question of its own, put for each row, with its id, its kind and what it measures. Its value
 * rule makes a value of one cell. Whether it is shown, to whom, and to what end is said of its grid.
 */
export type Column = SingleQuestion | MultiQuestion | NumberQuestion | TextQuestion | DateQuestion

export type Question =
  | SingleQuestion
  | MultiQuestion
  | GridQuestion
  | NumberQuestion
  | TextQuestion
  | DateQuestion
  | ComputedQuestion

export type Section = Readonly<{
  id: string
  name: Text
  text?: Text
  /** What it is about, in one line, for who gets ready for the meeting. */
  prepare?: Text
  showIf?: Expression
  questions: readonly Question[]
}>

/** What a result may print: only criteria of this tier, drawn as value ± margin. */
export type Shows = Readonly<{ tier: number; margin: number }>

/** What a golden case expects of one node; `value` absent = the node has none; compared at `decimals` decimals. */
export type Expectation =
  | Readonly<{ node: string; field: 'value' | 'low' | 'high' | 'coverage'; value?: number; decimals: number }>
  | Readonly<{ node: string; field: 'level'; level?: string }>

/** A golden case: a profile and answers, and what they must give. */
export type GoldenCase = Readonly<{
  name: string
  profile: Profile
  answers: Answers
  expect: readonly Expectation[]
}>

/** What a person is told before the meeting, to come to it ready. */
export type Preparation = Readonly<{
  /** What it is and why it is worth their time, in plain words. */
  text: Text
  /** How long to set aside, plan included. */
  minutes?: number
  /** Who should be there, by role, and why. */
  people: readonly Readonly<{ role: string; text: Text }>[]
  /** Documents and screens to have at hand. */
  bring: readonly Text[]
}>

export type Subject = 'business' | 'advisor' | 'region'

/** What is asked. Sections taken `from` another questionnaire are already filled in. */
export type Questionnaire = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  name: Text
  text?: Text
  purpose: Text
  /** Absent = unscored. */
  framework?: Reference
  notice?: Reference
  subject: Subject
  stages: readonly string[]
  roles: readonly Readonly<{ id: string; name: Text }>[]
  /** What the advisor may say to hear more, at any question; for the advisor only. */
  probes?: readonly Text[]
  respondents: Readonly<{ combine: 'median' | 'mean'; anonymous: boolean; minimum: number }>
  shows?: Shows
  prepare?: Preparation
  sections: readonly Section[]
  /** What becomes of the answers of older versions; absent where none is said. */
  migrations?: readonly Migration[]
  cases: readonly GoldenCase[]
}>

/** Every question, in the order asked. */
export function allQuestions(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.sections.flatMap((section) => section.questions)
}

/** The options of a question that has some, none otherwise. */
export function optionsOf(question: Question): readonly Option[] {
  return 'options' in question ? question.options : []
}

export function isScored(question: Question): boolean {
  return Object.keys(question.measures).length > 0
}
