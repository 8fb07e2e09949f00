import { parentPort, workerData } from 'node:worker_threads'
import { compose } from '../../report/compose.ts'
import { toPdf } from '../../report/pdf.ts'
import { derivationOf } from '../derivation-of.ts'
import { fonts } from '../fonts.ts'
import { writeAtomically } from '../write-atomically.ts'
import type { ReportDone, ReportJob, ReportShared } from './report-job.ts'
import { saidOfError } from './system-error.ts'

const shared: ReportShared = workerData
const faces = fonts(shared.packageRoot)

parentPort?.on('message', async (job: ReportJob) => parentPort?.postMessage(await done(job)))

async function done(job: ReportJob): Promise<ReportDone> {
  try {
    return { ok: true, missingGlyphs: await draw(job) }
  } catch (error) {
    return { ok: false, ...saidOfError(error) }
  }
}

/** The support plan on paper, at its place; returns how many characters the fonts lack. */
async function draw({ assessment, scores, plan, path }: ReportJob): Promise<number> {
  const { questionnaire, framework, library, language, force } = shared
  const derivation = derivationOf({ assessment, questionnaire, framework }, scores)
  const more = derivation === undefined ? {} : { derivation }
  const report = compose({ assessment, questionnaire, framework, scores, plan, library, language, ...more })
  const { bytes, missingGlyphs } = await toPdf(report, await faces)
  await writeAtomically(path, bytes, force)
  return missingGlyphs
}
