// usual.js FILE STORE: the survey of the bench as it is usually done: an object for each row (csv-parse), scored, then one
// row of SQLite for each answer, in one transaction.
import { createReadStream } from 'node:fs'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse'
import { Sums } from './by-hand-sums.js'
import { dimensions, metadata, questions } from './content.js'

const [file, store] = process.argv.slice(2)
const database = new Database(store)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec(`
  CREATE TABLE assessment (id INTEGER PRIMARY KEY, response TEXT, at TEXT, name TEXT, region TEXT, sector TEXT, size TEXT) STRICT;
  CREATE TABLE answer (assessment INTEGER NOT NULL, question TEXT NOT NULL, value TEXT, PRIMARY KEY (assessment, question)) STRICT;
  CREATE TABLE score (assessment INTEGER NOT NULL, dimension TEXT NOT NULL, value REAL, PRIMARY KEY (assessment, dimension)) STRICT;
  BEGIN`)
const assessment = database.prepare('INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?)')
const answer = database.prepare('INSERT INTO answer VALUES (?, ?, ?)')
const score = database.prepare('INSERT INTO score VALUES (?, ?, ?)')

const all = [...metadata, ...questions]
const sums = new Sums()
const parser = parse({ columns: true })
parser.on('data', (row) => {
  sums.add(all.map((id) => row[id]))
  assessment.run(sums.rows, row.id, row.submitdate, row.NAME, row.REGION, row.SECTOR, row.SIZE)
  for (const question of questions) if (row[question] !== '') answer.run(sums.rows, question, row[question])
  for (const [at, id] of dimensions.entries()) score.run(sums.rows, id, sums.means[at])
})
parser.on('end', () => {
  database.exec('COMMIT')
  database.close()
  sums.say()
})
createReadStream(file).pipe(parser)
