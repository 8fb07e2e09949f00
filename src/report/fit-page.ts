import { type Pdf, toPdf } from './pdf.ts'
import type { Report } from './report.ts'
import type { FontFiles } from './typefaces.ts'

/** Draws the first of these forms that holds on one page; when none does, the last, on as many pages as it takes. */
export async function toOnePage([first, ...others]: readonly [Report, ...Report[]], fonts: FontFiles): Promise<Pdf> {
  let pdf = await toPdf(first, fonts)
  for (const form of others) {
    if (pdf.pages === 1) return pdf
    pdf = await toPdf(form, fonts)
  }
  return pdf
}
