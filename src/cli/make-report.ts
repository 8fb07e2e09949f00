import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { momentOf } from '../model/assessment.ts'
import { compose } from '../report/compose.ts'
import { toPdf } from '../report/pdf.ts'
import type { Report } from '../report/report.ts'
import type { FontFiles } from '../report/typefaces.ts'
import { loadReferrals } from '../store/referrals.ts'
import type { Store } from '../store/store.ts'
import type { Result } from './assess.ts'
import type { Context } from './context.ts'
import { planTold } from './decide/shown-plan.ts'
import { derivationOf } from './derivation-of.ts'
import { openGuide } from './doors/open-guide.ts'
import { formerOf } from './follow-up/former-of.ts'
import type { ReportFormat } from './reports/report-format.ts'
import { webLook } from './reports/web-look.ts'
import type { Scored } from './result-of.ts'
import { slug } from './slug.ts'
import { checkWritable, writeAtomically } from './write-atomically.ts'

/** Where a report goes: the file asked for, else a name made of the business and the day, in the current folder. */
export function reportPath(
  { assessment }: Scored,
  out: string | true | undefined,
  context: Context,
  format: ReportFormat = 'pdf',
): string {
  const { cwd } = context.environment
  if (typeof out === 'string') return resolve(cwd, out)
  const day = momentOf(assessment).slice(0, 10)
  return join(cwd, context.messages.cli.report.fileName(slug(assessment.subject.name), day, format))
}

/** Composes, draws and writes the support plan; says where it is. */
export async function makeReport(
  made: Readonly<{ store: Store; kept: Scored; result: Result; path: string; force: boolean; format?: ReportFormat }>,
  context: Context,
): Promise<void> {
  const { store, kept, result, path, force, format = 'pdf' } = made
  const { planned, scores } = result
  if (planned === undefined) return
  await checkWritable(path, force)
  const { language, messages, environment } = context
  const draft = kept.assessment.closedAt === undefined
  const derivation = derivationOf(kept, scores)
  const referrals = loadReferrals(store, kept.assessment.subject.id)
  const guide = await openGuide(planned.actions, context)
  const more = { referrals, ...(derivation && { derivation }), ...(guide && { guide }), ...formerOf(store, kept) }
  const report = compose({ ...kept, ...more, ...planTold(planned), scores, language, draft })
  const { bytes, missingGlyphs } = await drawn(report, format, environment.packageRoot)
  await writeAtomically(path, bytes, force)
  context.talk.err({ text: messages.cli.report.written(path), style: 'good' })
  if (missingGlyphs > 0) context.talk.err(messages.cli.report.missingGlyphs(missingGlyphs))
}

/** A browser finds elsewhere a character that the page’s faces have not: none is missing there. */
async function drawn(
  report: Report,
  format: ReportFormat,
  packageRoot: string,
): Promise<Readonly<{ bytes: Uint8Array | string; missingGlyphs: number }>> {
  if (format === 'pdf') return toPdf(report, await fonts(packageRoot))
  const { toHtml } = await import('../report/html/to-html.ts')
  return { bytes: toHtml(report, await webLook(packageRoot)), missingGlyphs: 0 }
}

/** The fonts shipped with the program. */
export async function fonts(packageRoot: string): Promise<FontFiles> {
  const folder = join(packageRoot, 'templates', 'fonts')
  const [regular, bold, italic] = await Promise.all(
    ['Regular', 'Bold', 'Italic'].map((face) => readFile(join(folder, `VirageSans-${face}.ttf`))),
  )
  const none = new Uint8Array()
  return {
    regular: regular ?? none,
    bold: bold ?? none,
    italic: italic ?? none,
    complete: () => readFileSync(join(folder, 'Lato-Regular.ttf')),
  }
}
