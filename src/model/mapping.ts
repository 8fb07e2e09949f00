import type { Answer } from './answer.ts'
import type { Place } from './problem.ts'
import type { Reference } from './questionnaire.ts'
import type { Tool } from './survey-tool.ts'

/** In which order a date in figures gives its day, month and year. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof dateOrders)[number]

/** What a column says that is no answer to a question. */
export const mappedRoles = ['name', 'response', 'respondent', 'role', 'person', 'submitted', 'language'] as const
export type MappedRole = (typeof mappedRoles)[number]

/** What a cell means, where a mapping says it: an answer, nothing at all, or whether the option of its column is ticked. */
export type CellMeaning = Answer | 'ignore' | boolean

/** A place in a questionnaire: a question, or the row, the column, the option or the words in it. */
export type MappedTarget = Readonly<{
  question: string
  row?: string
  column?: string
  option?: string
  words?: 'other' | 'note'
}>

/** Where the content of a column goes. */
export type MappedTo =
  | Readonly<{ to: 'ignore' }>
  | Readonly<{ to: 'question'; target: MappedTarget }>
  | Readonly<{ to: 'profile'; key: string }>
  | Readonly<{ to: 'role'; role: MappedRole }>
  | Readonly<{ to: 'consent'; purpose: string }>
  /** One cell for several places: its pieces between the marks, in their order. */
  | Readonly<{ to: 'pieces'; mark: string; targets: readonly MappedTarget[] }>

export type MappedColumn = Readonly<{
  /** The text or the code that heads the column, else its number, from 1. */
  header: string
  /** Where the mapping says it. */
  place: Place
  to: MappedTo
  /** Cell, as written → what it means. */
  values: ReadonlyMap<string, CellMeaning>
  /** What stands between the choices of a cell. */
  mark?: string
  /** Which stays, of an option that is chosen alone and the others, when both are ticked. */
  wins?: 'alone' | 'others'
  /** What stands before the decimals. */
  decimal?: ',' | '.'
}>

/** How the columns of an export become answers (`virage/mapping@1`), checked against its questionnaire. */
export type Mapping = Readonly<{
  questionnaire: Reference
  /** The tool that made the export. */
  from?: Tool
  encoding?: string
  dates?: DateOrder
  stage?: string
  /** Cells that mean the same in every column. */
  values: ReadonlyMap<string, Answer | 'ignore'>
  columns: readonly MappedColumn[]
}>
