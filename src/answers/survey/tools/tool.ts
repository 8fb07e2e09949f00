import type { Tool } from '../../../model/survey-tool.ts'

/** What a column that a tool adds by itself is for; `aside` is for nothing here, and `personal` is never kept. */
export type AddedRole = 'response' | 'submitted' | 'language' | 'personal' | 'aside'

/** Rows that are no answers of a respondent: those whose cell, under every one of these headers, is of this form. */
export type Drop = Readonly<{
  headers: RegExp
  why: 'preview' | 'unfinished'
  /** Of a cell as `normal` writes it. */
  cells: RegExp
}>

/** How the rows above the data are made. */
export type HeadRows = 'one' | 'text-under-code' | 'part-under-question'

/** What is known of a tool's exports, all of it as `normal` writes it. */
export type ToolSheet = Readonly<{
  tool: Tool
  /** Headers that give the tool away: all those of one row of this table. */
  signs: readonly (readonly string[])[]
  /** The same, of a header by its form. */
  forms?: readonly RegExp[]
  head: HeadRows
  added: Readonly<Record<string, AddedRole>>
  /** Added columns that are known by their form. */
  addedForms?: readonly (readonly [form: RegExp, role: AddedRole])[]
  drops: readonly Drop[]
  /** Cells that say that the question was not put. */
  unseen: readonly string[]
  /** Columns may be headed by an option alone. */
  headsByOption?: true
  /** The day that stands for one that is not told. */
  noDay?: string
  /** « 1 » and « 0 » are yes and no before they are numbers of options. */
  hasBits?: true
  /** Codes of options that are their ranks: `A1`, `SQ001`. */
  ranks?: RegExp
}>

/** Added columns of one role. */
export function added(role: AddedRole, ...headers: readonly string[]): Readonly<Record<string, AddedRole>> {
  return Object.fromEntries(headers.map((header) => [header, role]))
}
