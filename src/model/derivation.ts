import type { Answer } from './answer.ts'
import type { Policies } from './asking.ts'
import type { Expression, Fact, Space } from './expression.ts'
import type { Aggregate, FrameworkRule } from './framework.ts'
import type { Range } from './number.ts'
import type { ReadState, RowReading } from './reading.ts'
import type { Combine } from './respondents.ts'
import type { CriterionScore, LensScore, QuestionScore, Score, Scores } from './score.ts'

/** A name that a condition reads, and what it is worth now; no `fact` = not known yet. */
export type Known = Readonly<{ space: Space; id: string; fact?: Fact }>

/** A condition with what it is worth now and what it reads; no `outcome` = not known yet. */
export type Condition = Readonly<{ expression: Expression; outcome?: Fact; reads: readonly Known[] }>

/** The three numbers that go together: what is said, the worst and the best it can become. */
export type Three = Pick<Score, 'value' | 'low' | 'high'>

/**
 * What a criterion or a lens is made of: another criterion, or a question.
 *
 * `min` and `max` are the range it is read on. `share` (0–1) is its weight over those of the parts that have a value.
 * `covered` and `whole` are the weights, in questions, of what is covered and of what applies. Without `low` a part
 * does not apply: « sans objet », hidden, not put yet.
 */
export type Part = Three &
  Range &
  Readonly<{
    kind: 'criterion' | 'question'
    id: string
    weight: number
    share?: number
    covered: number
    whole: number
  }>

/** How a number is made: the aggregate of the parts, limited to `clamp`, then carried from what it reaches to `scale`. */
export type Made = Readonly<{
  aggregate: Aggregate
  parts: readonly Part[]
  /** The three numbers before they are limited and carried. */
  plain: Three
  /** What the aggregate reaches with the parts that apply. */
  reach: Range
  clamp?: Range
  scale?: Range
}>

/** A weight or a target that the profile moves: `set` to a number, or `times` it. */
export type Adjusted = Readonly<{ by: 'set' | 'times'; number: number; when?: Condition }>

/** The band of a level: from an edge and above, or up to an edge and below; an edge that is not there is the range's end. */
export type Band = Readonly<{ level: string; from?: number; below?: number; above?: number; upTo?: number }>

export type CriterionDerivation = CriterionScore &
  Made &
  Readonly<{
    /** Its weight among its siblings, before it is a share of theirs. */
    ownWeight: number
    weightSteps: readonly Adjusted[]
    targetSteps: readonly Adjusted[]
    /** The parent whose target it takes. */
    targetOf?: string
    minimumCoverage?: number
    /** That of the value, before caps. */
    band?: Band
    /** Every rule that caps it and is true, whether the cap changes what is shown or not. */
    caps: readonly Readonly<{ rule: string; level: string }>[]
  }>

export type LensDerivation = LensScore & Made

/** How an answer becomes a value on the framework's scale. */
export type Making =
  | Readonly<{ kind: 'option' | 'mean' | 'sum'; ticked: readonly Readonly<{ id: string; value?: number }>[] }>
  | Readonly<{
      kind: 'share'
      ticked: readonly Readonly<{ id: string; points: number }>[]
      /** The points of the options that are worth some. */
      whole: number
    }>
  /** An exclusive option stands alone, for its own value. */
  | Readonly<{ kind: 'alone'; option: string; value: number }>
  | Readonly<{
      kind: 'bands' | 'linear'
      quantity: number
      /** The edge reached, or the two points of the line it lies between. */
      points: readonly (readonly [number, number])[]
    }>
  /** `range` is that of one row. */
  | Readonly<{ kind: 'rows'; rule: 'mean' | 'sum'; rows: readonly RowMade[]; range: Range }>

/** A row with its option, or how the value of its cell is worked out; neither when several people answered. */
export type RowMade = RowReading & Readonly<{ option?: string; making?: Making }>

/** What one respondent said, and what it is worth. */
export type Voice = Readonly<{
  respondent: string
  role?: string
  answer: Answer
  state: ReadState
  value?: number
  making?: Making
}>

/** What a question brings to a criterion it measures. `policy` stands for the value nobody gave, `policies` for rows. */
export type Brings = Three &
  Range &
  Readonly<{
    criterion: string
    weight: number
    covered: number
    whole: number
    policies: Policies
    policy?: 'unknown' | 'absent'
  }>

export type QuestionDerivation = QuestionScore &
  Readonly<{
    /** Those of its section, then its own. */
    conditions: readonly Condition[]
    answer?: Answer
    making?: Making
    /** What respondents said apart; when nobody reconciled them, `combine` says how their values became one. */
    voices: readonly Voice[]
    combine?: Combine
    /** Of a computed value: its formula with what it reads, the state of each input. */
    computed?: Condition &
      Readonly<{ inputs: readonly Readonly<{ question: string; state: QuestionScore['state'] }>[] }>
    /** The computed value that stands for it: it is then not scored itself. */
    standsFor?: string
    brings: readonly Brings[]
  }>

export type RuleDerivation = Pick<FrameworkRule, 'effect' | 'why'> & Readonly<{ rule: string; condition: Condition }>

/**
 * Every number of a sheet with what it is made of: enough to make each again from its answers, with nothing else.
 *
 * Criteria in the framework's order, parents first; each names its parts, found here again by their ids.
 */
export type Derivation = Pick<Scores, 'questionnaire' | 'framework'> &
  Readonly<{
    /** The range of a question's value. */
    scale: Range
    criteria: readonly CriterionDerivation[]
    questions: readonly QuestionDerivation[]
    lenses: readonly LensDerivation[]
    rules: readonly RuleDerivation[]
  }>
