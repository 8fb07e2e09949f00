// duckdb.js FILE [STORE]: the survey of the bench read by DuckDB, scored in SQL, and stored in its own file where one is
// given. Says how many rows and the sums of the five dimensions' means, as JSON. It takes all the cores there are.
import { DuckDBInstance } from '@duckdb/node-api'
import { competencyOf, dimensions, metadata, questions, unknown } from './content.js'

const [file, store] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(store ?? ':memory:')).connect()

const columns = [...metadata.map((id) => `'${id}': 'VARCHAR'`), ...questions.map((id) => `'${id}': 'TINYINT'`)]
const read = `read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', columns = {${columns.join(', ')}})`

const known = questions.map((id) => `nullif(${id}, ${unknown}) AS ${id}`)
const competencies = dimensions.flatMap((dimension) => [1, 2, 3, 4].map((rank) => `${dimension}${rank}`))
const competency = competencies.map((id) =>
  meanOf(
    questions.filter((_, at) => competencyOf(at) === id),
    id,
  ),
)
const dimension = dimensions.map((id) =>
  meanOf(
    [1, 2, 3, 4].map((rank) => `${id}${rank}`),
    id,
  ),
)
const kept = [...metadata.filter((id) => id !== 'COMMENT'), ...questions]
const scored = `WITH known AS (SELECT ${[...metadata, ...known].join(', ')} FROM ${read}),
  lower AS (SELECT ${[...kept, ...competency].join(', ')} FROM known)`

/** The mean of those that have a value. */
function meanOf(names, id) {
  const sum = names.map((name) => `coalesce(${name}, 0)`).join(' + ')
  const count = names.map((name) => `(${name} IS NOT NULL)::INTEGER`).join(' + ')
  return `(${sum})::DOUBLE / nullif(${count}, 0) AS ${id}`
}

const sums = `count(*)::DOUBLE, ${dimensions.map((id) => `sum(${id})`).join(', ')}`
if (store === undefined) {
  say(await connection.runAndReadAll(`${scored} SELECT ${sums} FROM (SELECT ${dimension.join(', ')} FROM lower)`))
} else {
  await connection.run(`CREATE TABLE assessment AS ${scored} SELECT ${[...kept, ...dimension].join(', ')} FROM lower`)
  await connection.run('CHECKPOINT')
  say(await connection.runAndReadAll(`SELECT ${sums} FROM assessment`))
}

function say(reader) {
  const [[rows, ...means]] = reader.getRows()
  console.log(JSON.stringify({ rows, sums: means }))
}
