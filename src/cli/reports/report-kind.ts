import type { ReportTemplate } from '../../model/report-template.ts'
import { reportKindWords } from '../../text/report-kind-words.ts'
import { plainWord } from '../typed-word.ts'
import type { ReportFormat } from './report-format.ts'

/** The kinds of report, the plan first. */
export const reportKinds = ['plan', 'summary', 'progress', 'annex'] as const

export type ReportKind = (typeof reportKinds)[number]

/** Where a report goes, whether over another file, written as what, and the template it is dressed with. */
export type Printed = Readonly<{
  out: string | undefined
  force: boolean
  format: ReportFormat
  template: ReportTemplate | undefined
}>

/** The kind a person typed; undefined when it is none. */
export function readKind(typed: string): ReportKind | undefined {
  return reportKinds.find((kind) => reportKindWords[kind].some((word) => plainWord(word) === plainWord(typed)))
}
