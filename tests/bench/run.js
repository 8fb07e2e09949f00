// npm run bench [-- start-up visit scoring report survey backup]: every figure is a ratio to a peer or a floor measured in the same run.
import { cpus } from 'node:os'
import { backups } from './backup.js'
import { reports } from './report.js'
import { scoring } from './scoring.js'
import { startUp } from './start-up.js'
import { survey } from './survey.js'
import { wholeVisits } from './visit.js'

/** Each prints its figures, and says whether its promises are kept. */
const parts = {
  'start-up': quickStart,
  visit: smoothVisit,
  scoring: fastScoring,
  report: quickReports,
  survey,
  backup: quickBackup,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) throw new Error(`no such part: ${unknown}; there are ${Object.keys(parts).join(', ')}`)

console.log(`machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`)
let isKept = true
for (const [name, part] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) isKept = (await part()) && isKept
}
process.exitCode = isKept ? 0 : 1

async function quickStart() {
  const { bare, help, line, prompt } = await startUp()
  const withArrows =
    prompt === undefined ? 'not measured, for want of the command script' : `${prompt.toFixed(2)} × bare node`
  console.log(`bare node: ${bare.toFixed(0)} ms`)
  console.log(`virage --help: ${help.toFixed(2)} × bare node (at most 1.6)`)
  console.log(`first question, line by line: ${line.toFixed(2)} × bare node (at most 1.9)`)
  console.log(`first question, with arrows: ${withArrows} (at most 1.9)`)
  return help <= 1.6 && line <= 1.9 && (prompt ?? 0) <= 1.9
}

async function smoothVisit() {
  const visit = await wholeVisits()
  const times = (time, floor) => `${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × an echo and a commit`
  console.log(`a whole express visit, to the PDF: ${times(visit.total, visit.totalFloor)} for each answer (under 10 s)`)
  console.log(`a key to the next question, half of them within: ${times(visit.p50, visit.floor.p50)}`)
  console.log(`a key to the next question, 95 % of them within: ${times(visit.p95, visit.floor.p95)} (under 50 ms)`)
  console.log(`the last key to the portrait: ${times(visit.toPortrait, visit.floor.p50)}`)
  return visit.total < 10_000 && visit.p95 < 50
}

function fastScoring() {
  const { one, many, coded } = scoring()
  const figures = ({ ours, ratio }) => `${ours.toFixed(1)} µs a sheet, ${ratio.toFixed(2)} × a loop by hand`
  console.log(`scoring one full sheet, told: ${figures(one)} (at most 2)`)
  console.log(`scoring a million sheets: ${figures(many)} (at most 2)`)
  console.log(`scoring a million rows of codes: ${figures(coded)} (at most 0.5)`)
  return one.ratio <= 2 && many.ratio <= 2 && coded.ratio <= 0.5
}

async function quickReports() {
  const { cold, warm, many } = await reports()
  const { virage, plain, chromium } = cold.pages
  const times = (one, other) => (one / other).toFixed(2)
  console.log(`the same content, in pages: virage ${virage}, plain pdfkit ${plain}, Chromium ${chromium ?? 'not here'}`)
  console.log(
    `a first report: ${cold.virage.toFixed(0)} ms, ${times(cold.virage, cold.plain)} × plain pdfkit (at most 0.85)`,
  )
  console.log(`one more: ${warm.virage.toFixed(1)} ms, ${times(warm.virage, warm.plain)} × plain pdfkit (at most 0.4)`)
  const kept = cold.virage <= 0.85 * cold.plain && warm.virage <= 0.4 * warm.plain
  if (cold.chromium === undefined) {
    console.log('not measured beside Chromium: it is not installed here')
    return kept
  }
  console.log(`a first report: ${times(cold.virage, cold.chromium)} × Chromium (at most 0.45)`)
  console.log(
    `a thousand: ${many.virage.toFixed(1)} ms each, ${times(many.chromium, many.virage)} × Chromium’s rate (at least 4)`,
  )
  return kept && cold.virage <= 0.45 * cold.chromium && many.chromium >= 4 * many.virage
}

async function quickBackup() {
  const { bytes, floor, backup, sealed, restore, session, dayEnd } = await backups()
  const times = (time) => `${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × a synced copy of the file`
  console.log(`a store of 5,000 assessments (${(bytes / 1e6).toFixed(0)} MB), backed up: ${times(backup)} (under 5 s)`)
  console.log(`the same, encrypted elsewhere and read again: ${times(sealed)}`)
  console.log(`the same, restored: ${times(restore)}`)
  console.log(`the backup of the day, at the end of a session: ${times(dayEnd - session)} (under 5 s)`)
  return backup < 5000 && dayEnd - session < 5000
}
