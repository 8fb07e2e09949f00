import type { Inks } from './ink.ts'
import type { Language, Text } from './text.ts'

/** The parts of the support plan. Its title is none: it always comes first. */
export const reportSections = [
  'wish',
  'portrait',
  'strengths',
  'first',
  'since',
  'leads',
  'competencies',
  'orientation',
  'voices',
  'glance',
  'sheets',
  'doors',
  'commitments',
  'answers',
  'method',
] as const

export type ReportSection = (typeof reportSections)[number]

/** What a template words of a report: what stands over the name, what comes after the title, what comes last. */
export type ReportWording = Readonly<{ title?: Text; introduction?: Text; note?: Text }>

/** The kinds of report that a template words. */
export const wordedReports = ['plan', 'summary', 'progress', 'annex'] as const

/** Who hands reports over: its name, then lines as they are printed (address, how to reach it, who pays for it). */
export type Organisation = Readonly<{ name: Text; lines: readonly Text[] }>

/** How a region makes reports its own: `pages` are the parts of the plan, each list beginning a page. */
export type ReportTemplate = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  name: Text
  inks?: Inks
  organisation?: Organisation
  pages: readonly (readonly ReportSection[])[]
  wording: Readonly<Partial<Record<(typeof wordedReports)[number], ReportWording>>>
}>
