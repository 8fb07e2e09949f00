import { type AcrossWarning, acrossWarnings } from './across-fault.ts'
import type { DeadWarning } from './dead-fault.ts'
import type { ExpressionFault } from './expression-fault.ts'
import type { FollowedFault } from './followed-fault.ts'
import type { MigrationFault } from './migration-fault.ts'
import type { Noun } from './noun.ts'
import type { OutcomeWarning } from './outcome-fault.ts'
import type { ReferenceFault, ReferenceWarning } from './reference-fault.ts'
import type { SurveyFault } from './survey-fault.ts'
import type { SurveyFileFault } from './survey-file-fault.ts'
import type { YamlReason } from './yaml-reason.ts'

/** The kinds of value a file can hold. */
export type JsonType = 'text' | 'number' | 'whole-number' | 'boolean' | 'list' | 'mapping' | 'nothing'

/** The written forms that a plain text can be asked to have. */
export type Form =
  | 'id'
  | 'code'
  | 'option-id'
  | 'colour'
  | 'version'
  | 'reference'
  | 'date'
  | 'moment'
  | 'email'
  | 'phone'
  | 'url'
  | 'postal'
  | 'digits'

/** What a value should have been: one of these types, or a text given once per language. */
export type Expected = readonly JsonType[] | 'translated-text'

/** What stops a file from being read as YAML at all. */
export type FileFault =
  | Readonly<{ code: 'file-too-large'; bytes: number; limit: number }>
  | Readonly<{ code: 'not-utf8' }>
  | Readonly<{ code: 'empty-file' }>
  | Readonly<{ code: 'not-a-mapping'; found: JsonType }>
  | Readonly<{ code: 'several-documents' }>
  | Readonly<{ code: 'yaml-syntax'; reason: YamlReason }>
  | Readonly<{ code: 'too-deep'; limit: number }>
  | Readonly<{ code: 'too-many-parts'; limit: number }>
  | Readonly<{ code: 'alias' }>
  | Readonly<{ code: 'unknown-tag'; tag: string }>
  | Readonly<{ code: 'forbidden-character'; character: string }>
  | Readonly<{ code: 'number-out-of-reach'; written: string }>
  | Readonly<{ code: 'key-not-text'; written: string }>
  | Readonly<{ code: 'key-twice'; key: string; line: number; column: number }>
  | Readonly<{ code: 'forbidden-name'; name: string }>
  | Readonly<{ code: 'more-problems'; left: number }>

/** A file whose shape is not that of its format. */
export type ShapeFault =
  | Readonly<{ code: 'unknown-format'; found: string; known: readonly string[]; suggestion?: string }>
  | Readonly<{ code: 'unknown-key'; key: string; suggestion?: string; known: readonly string[] }>
  | Readonly<{ code: 'key-not-for-kind'; key: string; kind: string; known: readonly string[] }>
  | Readonly<{ code: 'missing-key'; key: string }>
  | Readonly<{ code: 'wrong-type'; expected: Expected; found: JsonType }>
  | Readonly<{ code: 'needs-quotes'; written: string }>
  | Readonly<{ code: 'decimal-comma'; instead: string }>
  | Readonly<{ code: 'boolean-word'; written: string; instead: 'true' | 'false' }>
  | Readonly<{
      code: 'not-one-of'
      value: string
      allowed: readonly string[]
      /** The other types of value that are allowed there. */
      or: readonly JsonType[]
      suggestion?: string
    }>
  | Readonly<{ code: 'bad-form'; value: string; form: Form }>
  | Readonly<{ code: 'out-of-range'; value: number; min?: number; max?: number; exclusive?: true }>
  | Readonly<{ code: 'too-few'; count: number; least: number }>
  | Readonly<{ code: 'too-many'; count: number; most: number }>
  | Readonly<{ code: 'empty-text' }>
  | Readonly<{ code: 'text-too-long'; length: number; most: number }>

/** Names that clash, are missing or point nowhere. */
export type NameFault =
  | Readonly<{ code: 'unknown-name'; noun: Noun; name: string; suggestion?: string }>
  | Readonly<{ code: 'duplicate-id'; id: string; line: number }>
  | Readonly<{ code: 'same-but-for-case'; id: string; other: string; line: number }>
  | Readonly<{ code: 'same-in-expressions'; id: string; other: string; line: number }>
  | Readonly<{ code: 'repeated-item'; item: string }>
  | Readonly<{ code: 'content-twice'; reference: string; file: string }>
  | Readonly<{ code: 'profile-key-twice'; key: string; line: number }>
  | Readonly<{ code: 'cycle'; path: readonly string[] }>
  | Readonly<{ code: 'taken-without'; question: string; needs: string }>
  | Readonly<{ code: 'missing-translation'; language: string }>
  | Readonly<{ code: 'undeclared-language'; language: string }>

/** A framework, an action library whose numbers do not hold together. */
export type FrameworkFault =
  | Readonly<{ code: 'min-not-below-max'; min: number; max: number }>
  | Readonly<{ code: 'level-edges-mixed' }>
  | Readonly<{ code: 'level-order'; edge: number; before: number }>
  | Readonly<{ code: 'level-gap'; found: number; expected: number; end: 'bottom' | 'top' }>
  | Readonly<{ code: 'descriptor-count'; found: number; expected: number }>
  | Readonly<{ code: 'ranges-differ'; aggregate: string; child: string; first: string }>
  | Readonly<{ code: 'move-order'; from: number; to: number }>
  | Readonly<{ code: 'band-order' }>

/** A questionnaire that could not be asked or scored as its author means. */
export type QuestionFault =
  | Readonly<{ code: 'unscored-questionnaire' }>
  | Readonly<{ code: 'options-and-scale' }>
  | Readonly<{ code: 'no-options' }>
  | Readonly<{ code: 'key-beside-columns'; key: string }>
  | Readonly<{ code: 'between-without-neighbour' }>
  | Readonly<{ code: 'value-rule-unfit'; rule: string; kind: string; fit: readonly string[] }>
  | Readonly<{ code: 'value-rule-missing'; kind: string }>
  | Readonly<{ code: 'points-order' }>
  | Readonly<{ code: 'no-positive-points' }>
  | Readonly<{ code: 'purpose-missing'; personal: string }>
  | Readonly<{ code: 'required-without-profile' }>

/** Answers that do not fit the question they answer. */
export type AnswerFault =
  | Readonly<{ code: 'answer-unfit'; question: string; kind: string; found: JsonType }>
  | Readonly<{ code: 'not-applicable-refused'; question: string }>
  | Readonly<{ code: 'reason-missing' }>
  | Readonly<{ code: 'not-whole'; value: number }>
  | Readonly<{ code: 'exclusive-with-others'; option: string }>
  | Readonly<{ code: 'other-without-option' }>
  | Readonly<{ code: 'computed-answered'; question: string }>
  | Readonly<{ code: 'column-alone'; column: string; grid: string }>

/** Things that work, but that their author would probably not want. `accept` silences them. */
export type Warning =
  | Readonly<{ code: 'text-cut-by-comment' }>
  | Readonly<{ code: 'numbers-differ'; left: string; right: string; languages: readonly [string, string] }>
  | Readonly<{ code: 'options-not-monotone' }>
  | Readonly<{ code: 'exclusive-worth-more'; option: string; other: string }>
  | Readonly<{ code: 'negative-not-marked' }>
  | Readonly<{ code: 'mean-of-ticks' }>
  | Readonly<{ code: 'asked-later'; question: string }>
  | Readonly<{ code: 'unused-scale'; scale: string }>
  | Readonly<{ code: 'unmeasured-criterion'; criterion: string; profile: readonly string[] }>
  | Readonly<{ code: 'no-way-in'; action: string }>
  | Readonly<{ code: 'accepted-for-nothing'; accepted: string; at: string }>
  | ReferenceWarning
  | AcrossWarning
  | OutcomeWarning
  | DeadWarning

/** What can be wrong in a file a person wrote: a code and what its sentence needs. */
export type Fault =
  | FileFault
  | ShapeFault
  | NameFault
  | FrameworkFault
  | QuestionFault
  | MigrationFault
  | ReferenceFault
  | AnswerFault
  | FollowedFault
  | SurveyFault
  | SurveyFileFault
  | ExpressionFault
  | Warning

const warnings: Readonly<Record<Warning['code'], true>> = {
  'text-cut-by-comment': true,
  'numbers-differ': true,
  'options-not-monotone': true,
  'exclusive-worth-more': true,
  'negative-not-marked': true,
  'mean-of-ticks': true,
  'never-visible': true,
  'never-true': true,
  'always-true': true,
  'part-without-effect': true,
  'variant-unreachable': true,
  'key-without-effect': true,
  'point-out-of-reach': true,
  'same-text': true,
  'weights-all-zero': true,
  'unused-tier': true,
  'role-never-asked': true,
  'level-out-of-reach': true,
  'asked-later': true,
  'unused-scale': true,
  'unmeasured-criterion': true,
  'no-way-in': true,
  'accepted-for-nothing': true,
  'unused-source': true,
  'untrained-competency': true,
  'unmapped-criterion': true,
  ...acrossWarnings,
}

/** Every code that `accept` may silence. */
export const warningCodes: readonly string[] = Object.keys(warnings)

/** Whether a fault with this code leaves the content usable. */
export function isWarning(code: Fault['code']): boolean {
  return Object.hasOwn(warnings, code)
}
