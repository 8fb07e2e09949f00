// npm run bench: every figure is a ratio to a peer or a floor measured in the same run.
import { cpus } from 'node:os'
import { scoring } from './scoring.js'
import { startUp } from './start-up.js'

const { bare, help, line, prompt } = await startUp()
const withArrows =
  prompt === undefined ? 'not measured, for want of the command script' : `${prompt.toFixed(2)} × bare node`
console.log(`machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`)
console.log(`bare node: ${bare.toFixed(0)} ms`)
console.log(`virage --help: ${help.toFixed(2)} × bare node (at most 1.6)`)
console.log(`first question, line by line: ${line.toFixed(2)} × bare node (at most 1.9)`)
console.log(`first question, with arrows: ${withArrows} (at most 1.9)`)

const { one, many } = scoring()
const figures = ({ ours, ratio }) => `${ours.toFixed(1)} µs a sheet, ${ratio.toFixed(2)} × a loop by hand (at most 2)`
console.log(`scoring one full sheet, told: ${figures(one)}`)
console.log(`scoring a million sheets: ${figures(many)}`)

const isQuick = help <= 1.6 && line <= 1.9 && (prompt ?? 0) <= 1.9
process.exitCode = isQuick && one.ratio <= 2 && many.ratio <= 2 ? 0 : 1
