import type { Inks } from '../../model/ink.ts'
import type { ReportSection, ReportTemplate } from '../../model/report-template.ts'
import type { Text } from '../../model/text.ts'
import type { WrittenHead } from './common.ts'

/** `virage/report@1` as written. */
export type WrittenReport = WrittenHead &
  Readonly<{
    name: Text
    colours?: Inks
    organisation?: Readonly<{ name: Text; lines?: readonly Text[] }>
    pages: readonly (readonly ReportSection[])[]
    wording?: ReportTemplate['wording']
  }>
