// csv-parse.js FILE: the survey of the bench read as arrays by csv-parse, and scored.
import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { Sums } from './by-hand-sums.js'

const sums = new Sums()
const parser = parse({ from_line: 2 })
parser.on('data', (cells) => sums.add(cells))
parser.on('end', () => sums.say())
createReadStream(process.argv[2]).pipe(parser)
