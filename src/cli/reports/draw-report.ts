import { dressReport } from '../../report/dress-report.ts'
import { toOnePage } from '../../report/fit-page.ts'
import { toPdf } from '../../report/pdf.ts'
import type { Report } from '../../report/report.ts'
import { fonts } from '../fonts.ts'
import type { Printed, ReportKind } from './report-kind.ts'
import { webLook } from './web-look.ts'

/** A report as it is written, and how many of its characters its faces have not. */
export type Drawn = Readonly<{ bytes: Uint8Array | string; missingGlyphs: number }>

type Dressing = Readonly<{ kind: ReportKind; packageRoot: string }> & Pick<Printed, 'template' | 'format'>

/** Draws a report in the words and inks of its template, as a PDF or a page. */
export function drawReport(report: Report, dressing: Dressing): Promise<Drawn> {
  return drawShortest([report], dressing)
}

/** The same of the first of these forms that holds on one sheet; a page of HTML has no end, and is the first. */
export async function drawShortest(
  forms: readonly [Report, ...Report[]],
  { kind, template, format, packageRoot }: Dressing,
): Promise<Drawn> {
  const dress = (report: Report, brief: boolean): Report =>
    template === undefined ? report : dressReport(report, { template, kind, brief })
  const [first, ...others] = forms
  const whole = dress(first, false)
  if (format === 'html') {
    const { toHtml } = await import('../../report/html/to-html.ts')
    // A browser finds elsewhere a character that the page’s faces have not: none is missing there.
    return { bytes: toHtml(whole, await webLook(packageRoot, template?.inks)), missingGlyphs: 0 }
  }
  const faces = await fonts(packageRoot)
  if (others.length === 0) return toPdf(whole, faces)
  // Of forms that must hold on a page, the last is dressed in few words.
  const shorter = others.map((report, index) => dress(report, index === others.length - 1))
  return toOnePage([whole, ...shorter], faces)
}
