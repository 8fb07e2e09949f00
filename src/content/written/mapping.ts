import type { DateOrder, MappedRole } from '../../model/mapping.ts'
import type { Tool } from '../../model/survey-tool.ts'
import type { Data } from '../data.ts'

/** `virage/mapping@1` as written. */
export type WrittenMapping = Readonly<{
  format: string
  questionnaire: string
  from?: Tool
  encoding?: string
  dates?: DateOrder
  stage?: string
  values?: Readonly<Record<string, Data>>
  columns: Readonly<Record<string, string | WrittenMapped>>
}>

/** A place in a questionnaire. */
export type WrittenTarget = Readonly<{
  question: string
  row?: string
  column?: string
  option?: string
  words?: 'other' | 'note'
}>

/** What is said of a column, when it is more than the id of its question. */
export type WrittenMapped = Readonly<
  Partial<WrittenTarget> & {
    profile?: string
    role?: MappedRole
    consent?: string
    split?: string
    into?: readonly (string | WrittenTarget)[]
    values?: Readonly<Record<string, Data>>
    wins?: 'alone' | 'others'
    decimal?: ',' | '.'
  }
>
