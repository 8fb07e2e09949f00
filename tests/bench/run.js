// npm run bench: every figure is a ratio to a peer or a floor measured in the same run.
import { cpus } from 'node:os'
import { firstQuestion, startUp } from './start-up.js'

const { bare, help } = startUp()
const question = await firstQuestion(bare)
console.log(`machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}`)
console.log(`bare node: ${bare.toFixed(0)} ms`)
console.log(`virage --help: ${help.toFixed(2)} × bare node (at most 1.6)`)
console.log(`first question: ${question.toFixed(2)} × bare node (at most 2.5)`)
process.exitCode = help <= 1.6 && question <= 2.5 ? 0 : 1
