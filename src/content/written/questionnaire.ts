import type { Personal, Subject } from '../../model/questionnaire.ts'
import type { Text } from '../../model/text.ts'
import type { Data } from '../data.ts'
import type { WrittenHead } from './common.ts'

export type WrittenOption =
  | 'between'
  | Readonly<{
      text?: Text
      full?: Text
      id?: string
      value?: number
      points?: number
      exclusive?: boolean
      negative?: boolean
      state?: 'unknown' | 'not-applicable'
      other?: boolean
      between?: true
    }>

export type WrittenOptions = readonly WrittenOption[] | Readonly<{ list: string }>

export type WrittenValue =
  | 'option'
  | 'share'
  | 'sum'
  | 'mean'
  | Readonly<{ bands?: WrittenPoints; linear?: WrittenPoints }>

export type WrittenPoints = Readonly<{ points: readonly (readonly [number, number])[] }>

export type WrittenVariant = Readonly<{
  when: string
  text?: Text
  help?: Text
  options?: Readonly<Record<string, Text>>
  ask?: readonly string[]
}>

type Common = Readonly<{
  id: string
  text: Text
  help?: Text
  guide?: Text
  evidence?: Text
  variants?: readonly WrittenVariant[]
  show_if?: string
  required?: boolean
  checks?: readonly Readonly<{ that: string; say: Text; severity?: 'error' | 'warning' }>[]
  na?: boolean | string
  ask?: readonly string[]
  personal?: Personal
  purpose?: Text
  profile?: string
}>

type Scored = Readonly<{ measures?: string | Readonly<Record<string, number>>; value?: WrittenValue }>
type Chosen = Readonly<{ options?: WrittenOptions }>
type Scaled = Readonly<{ scale?: string; reverse?: boolean }>
type WrittenRow = Readonly<{ id: string; text: Text; weight?: number; na?: boolean }>

export type WrittenSingle = Common & Scored & Chosen & Scaled & Readonly<{ kind: 'single' }>
export type WrittenMulti = Common & Scored & Chosen & Readonly<{ kind: 'multi' }>
export type WrittenGrid = Common &
  Scored &
  Chosen &
  Scaled &
  Readonly<{ kind: 'grid'; rows: readonly WrittenRow[]; columns?: readonly WrittenColumn[] }>
export type WrittenNumber = Common &
  Scored &
  Readonly<{ kind: 'number'; unit?: Text; min?: number; max?: number; whole?: boolean }>
export type WrittenText = Common &
  Readonly<{ kind: 'text'; format?: 'digits' | 'email' | 'phone' | 'url' | 'postal'; length?: number }>
export type WrittenDate = Common & Readonly<{ kind: 'date' }>
export type WrittenComputed = Common & Scored & Readonly<{ kind: 'computed'; compute: string }>

/** A question of a grid, put for each row; shown, asked of whom and kept as its grid is. */
export type WrittenColumn = WrittenSingle | WrittenMulti | WrittenNumber | WrittenText | WrittenDate

export type WrittenQuestion =
  | WrittenSingle
  | WrittenMulti
  | WrittenGrid
  | WrittenNumber
  | WrittenText
  | WrittenDate
  | WrittenComputed

export type WrittenPreparation = Readonly<{
  text: Text
  minutes?: number
  people?: readonly Readonly<{ role: string; text: Text }>[]
  bring?: readonly Text[]
}>

type SectionHead = Readonly<{ id: string; name: Text; text?: Text; prepare?: Text; show_if?: string }>
export type WrittenOwnSection = SectionHead & Readonly<{ from?: undefined; questions: readonly WrittenQuestion[] }>
export type WrittenTakenSection = SectionHead & Readonly<{ from: string; questions: readonly string[] }>
export type WrittenSection = WrittenOwnSection | WrittenTakenSection

export type WrittenExpectation = Readonly<{
  value?: number | null
  low?: number | null
  high?: number | null
  coverage?: number | null
  level?: string | null
}>

export type WrittenCase = Readonly<{
  name: string
  profile?: Readonly<Record<string, Data>>
  answers: Readonly<Record<string, Data>>
  expect: Readonly<Record<string, WrittenExpectation | null>>
}>

type WrittenRenaming = Readonly<Record<string, string>>

/** What becomes of the answers of an older version. */
export type WrittenMigration = Readonly<{
  from: string
  renamed?: WrittenRenaming
  split?: Readonly<Record<string, readonly string[]>>
  reworded?: readonly string[]
  meaning_changed?: readonly string[]
  retired?: readonly string[]
  options?: Readonly<Record<string, WrittenRenaming>>
  rows?: Readonly<Record<string, WrittenRenaming>>
}>

/** `virage/questionnaire@1` as written. */
export type WrittenQuestionnaire = WrittenHead &
  Readonly<{
    name: Text
    text?: Text
    purpose: Text
    framework?: string
    notice?: string
    subject: Subject
    stages: readonly string[]
    roles?: readonly Readonly<{ id: string; name: Text }>[]
    probes?: readonly Text[]
    respondents?: Readonly<{ combine?: 'median' | 'mean'; anonymous?: boolean; minimum?: number }>
    shows?: Readonly<{ tier: string; margin: number }>
    prepare?: WrittenPreparation
    scales?: Readonly<Record<string, Readonly<{ options: readonly WrittenOption[] }>>>
    sections: readonly WrittenSection[]
    migrations?: readonly WrittenMigration[]
    cases?: readonly WrittenCase[]
  }>
