// A survey export of a million rows, read, scored and stored by the product and by its peers, on the same file, each in
// its own process, in the same run.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { contentFiles, dimensions } from './survey/content.js'
import { generate } from './survey/generate.js'
import { peersIn, product } from './survey/peers.js'
import { runApart } from './survey/run-apart.js'

const few = 100_000
const many = 1_000_000

/** Prints what each took, then the promises; whether all are kept. */
export async function survey() {
  const folder = mkdtempSync(join(tmpdir(), 'virage-bench-'))
  try {
    for (const [name, text] of Object.entries(contentFiles())) writeFileSync(join(folder, name), text)
    const files = { few: join(folder, 'few.csv'), many: join(folder, 'many.csv') }
    generate(files.few, few)
    generate(files.many, many)
    return promises(await measured(folder, files))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(folder, files) {
  const peers = peersIn(folder)
  if (peers.storing.c === undefined) console.log('no C program beside: there is no cc here')
  const ours = product(folder)
  const tell = async (name, rows, [command, words]) => told(name, rows, await runApart(command, words))
  const store = (name) => join(folder, name)
  const times = { reading: {}, storing: {} }
  times.few = await tell('virage, stored', few, ours.storing(files.few, store('few')))
  times.storing.virage = await tell('virage, stored', many, ours.storing(files.many, store('many')))
  times.reading.virage = await tell('virage, scored', many, ours.reading(files.many))
  const sums = times.storing.virage && sumsStored(store('many'))
  for (const [kind, all] of Object.entries({ storing: peers.storing, reading: peers.reading })) {
    for (const [name, commandFor] of Object.entries(all)) {
      const words = kind === 'storing' ? [files.many, store(`${name}.db`)] : [files.many]
      times[kind][name] = await tell(`${name}, ${kind === 'storing' ? 'stored' : 'scored'}`, many, commandFor(...words))
      compare(name, times[kind][name], sums)
    }
  }
  const usual = await tell(
    'csv-parse objects and a row per answer, stored',
    few,
    peers.usual(files.few, store('usual.db')),
  )
  // Told of as many rows: it takes too long to be waited for.
  times.usual = usual && { ...usual, seconds: (usual.seconds * many) / few }
  return times
}

function told(name, rows, run) {
  const { seconds, megabytes, code, complained } = run
  const count = rows.toLocaleString('en')
  if (code !== 0) {
    console.log(`${name}, ${count} rows: not measured, it ended with ${code}: ${complained.trim().split('\n')[0]}`)
    return undefined
  }
  const memory = megabytes === undefined ? '' : `, ${megabytes.toFixed(0)} MB`
  const rate = Math.round(rows / seconds).toLocaleString('en')
  console.log(`${name}, ${count} rows: ${seconds.toFixed(2)} s, ${rate} rows/s${memory}`)
  return run
}

/** The sums of the dimensions' values, as the store holds them. */
function sumsStored(data) {
  const [name] = existsSync(data) ? readdirSync(data).filter((file) => file.endsWith('.db')) : []
  if (name === undefined) throw new Error('the product left no store')
  const database = new Database(join(data, name), { readonly: true })
  const columns = dimensions.map((_, at) => `sum(tier1_${at + 1})`)
  const row = database
    .prepare(`SELECT count(*), ${columns.join(', ')} FROM lot_row`)
    .raw()
    .get()
  database.close()
  return row
}

/** Nobody is faster for having counted something else. */
function compare(name, run, ours) {
  if (run === undefined || ours === undefined) return
  const { rows, sums } = JSON.parse(run.said)
  for (const [at, sum] of [rows, ...sums].entries()) {
    if (Math.abs(sum - ours[at]) > 1e-9 * sum) throw new Error(`${name} counts ${sum}, and the product ${ours[at]}`)
  }
}

function promises({ few: little, storing, reading, usual }) {
  if (storing.virage === undefined || reading.virage === undefined) return false
  const rate = many / storing.virage.seconds
  const against = (peer, own) => (peer === undefined ? undefined : peer.seconds / own.seconds)
  const say = (what, figure, isKept) => {
    console.log(`${what}: ${figure}${isKept ? '' : ' (not kept)'}`)
    return isKept
  }
  const ratio = (what, found, least) =>
    found === undefined ? true : say(what, `${found.toFixed(2)} × as fast (at least ${least})`, found >= least)
  const inC = against(storing.c, storing.virage)
  const ahead = against(storing.duckdb, storing.virage)
  const isNear = (inC ?? 0) >= 1 / 3 || (ahead ?? 0) >= 1
  return [
    say(
      'read, scored and stored',
      `${Math.round(rate).toLocaleString('en')} rows/s (at least 250,000)`,
      rate >= 250_000,
    ),
    say(
      'beside the C program',
      inC === undefined ? 'not measured' : `${(1 / inC).toFixed(2)} × its time (at most 3, or ahead of DuckDB)`,
      isNear,
    ),
    say('beside DuckDB, stored', ahead === undefined ? 'not measured' : `${(1 / ahead).toFixed(2)} × its time`, isNear),
    ratio('beside the usual way', against(usual, storing.virage), 15),
    ratio('beside DuckDB, read and scored', against(reading.duckdb, reading.virage), 1),
    ratio('beside csv-parse, read and scored', against(reading['csv-parse'], reading.virage), 5),
    memoryKept(say, little, storing.virage),
  ].every(Boolean)
}

/** As much at ten times the rows: a tenth more is noise. */
function memoryKept(say, little, large) {
  if (little?.megabytes === undefined || large.megabytes === undefined) return true
  const figure = `${little.megabytes.toFixed(0)} MB at 100,000 rows, ${large.megabytes.toFixed(0)} MB at 1,000,000 (under 128)`
  return say('memory', figure, large.megabytes < 128 && large.megabytes <= little.megabytes * 1.1)
}
