// papaparse.js FILE: the survey of the bench read by papaparse, and scored.
import { createReadStream } from 'node:fs'
import papaparse from 'papaparse'
import { Sums } from './by-hand-sums.js'

const sums = new Sums()
const parser = papaparse.parse(papaparse.NODE_STREAM_INPUT, {})
let isHeader = true
parser.on('data', (cells) => {
  if (!isHeader) sums.add(cells)
  isHeader = false
})
parser.on('end', () => sums.say())
createReadStream(process.argv[2]).pipe(parser)
