// npm run bench: every figure is a ratio to a peer or a floor measured in the same run.
import { cpus } from 'node:os'
import { scoring } from './scoring.js'
import { startUp } from './start-up.js'
import { wholeVisits } from './visit.js'

const { bare, help, line, prompt } = await startUp()
const withArrows =
  prompt === undefined ? 'not measured, for want of the command script' : `${prompt.toFixed(2)} × bare node`
console.log(`machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`)
console.log(`bare node: ${bare.toFixed(0)} ms`)
console.log(`virage --help: ${help.toFixed(2)} × bare node (at most 1.6)`)
console.log(`first question, line by line: ${line.toFixed(2)} × bare node (at most 1.9)`)
console.log(`first question, with arrows: ${withArrows} (at most 1.9)`)

const visit = await wholeVisits()
const times = (time, floor) => `${time.toFixed(0)} ms, ${(time / floor).toFixed(1)} × an echo and a commit`
console.log(`a whole express visit, to the PDF: ${times(visit.total, visit.totalFloor)} for each answer (under 10 s)`)
console.log(`a key to the next question, half of them within: ${times(visit.p50, visit.floor.p50)}`)
console.log(`a key to the next question, 95 % of them within: ${times(visit.p95, visit.floor.p95)} (under 50 ms)`)
console.log(`the last key to the portrait: ${times(visit.toPortrait, visit.floor.p50)}`)

const { one, many } = scoring()
const figures = ({ ours, ratio }) => `${ours.toFixed(1)} µs a sheet, ${ratio.toFixed(2)} × a loop by hand (at most 2)`
console.log(`scoring one full sheet, told: ${figures(one)}`)
console.log(`scoring a million sheets: ${figures(many)}`)

const isQuick = help <= 1.6 && line <= 1.9 && (prompt ?? 0) <= 1.9
const isSmooth = visit.total < 10_000 && visit.p95 < 50
process.exitCode = isQuick && isSmooth && one.ratio <= 2 && many.ratio <= 2 ? 0 : 1
