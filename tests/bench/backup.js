// Ten years of an advisor: 5,000 assessments of 100 recorded answers. What a backup of it takes, beside a plain copy.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import Database from 'better-sqlite3'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'bin/virage.js')
const sheet = join(root, 'templates/demo/boulangerie.yaml')
const assessments = 5000
const answers = 100
const rounds = 5

/** The medians, in milliseconds, of each way; `floor` copies the file and sees it to the disk. */
export async function backups() {
  const folder = mkdtempSync(join(tmpdir(), 'virage-bench-'))
  try {
    mkdirSync(join(folder, 'usb'))
    virage(folder, 'visit', '--answers', sheet)
    grow(join(folder, 'data', 'virage.db'))
    const recipient = await identityToRecipient(await generateX25519Identity())
    const times = { floor: [], backup: [], sealed: [], restore: [], session: [], dayEnd: [] }
    for (let round = 0; round < rounds; round += 1) {
      times.floor.push(timed(() => copied(join(folder, 'data', 'virage.db'), join(folder, 'copy.db'))))
      times.backup.push(timed(() => virage(folder, 'backup')))
      times.sealed.push(timed(() => virage(folder, 'backup', '--to', 'usb', '--recipient', recipient)))
      times.restore.push(timed(() => virage(folder, 'restore', join(folder, 'copy.db'), '--yes')))
      withoutDaily(folder)
      times.dayEnd.push(timed(() => virage(folder, 'visit', '--answers', sheet)))
      times.session.push(timed(() => virage(folder, 'visit', '--answers', sheet)))
    }
    const bytes = statSync(join(folder, 'copy.db')).size
    return { bytes, ...Object.fromEntries(Object.entries(times).map(([name, all]) => [name, middle(all)])) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The one assessment, again and again, under other ids. */
function grow(path) {
  const database = new Database(path)
  const columns = (table, changed) =>
    database
      .pragma(`table_info(${table})`)
      .filter(({ name }) => name !== 'seq')
      .map(({ name }) => [name, changed[name] ?? `"${name}"`])
  const again = (table, changed, many = 1) => {
    const all = columns(table, changed)
    const into = all.map(([name]) => `"${name}"`).join()
    const from = `${table} WHERE ${table}.seq = (SELECT min(seq) FROM ${table})`
    database.exec(
      `WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < ${assessments * many})
       INSERT INTO ${table} (${into}) SELECT ${all.map(([, value]) => value)} FROM n, ${from}`,
    )
  }
  database.transaction(() => {
    again('subject', { id: `'s' || k`, name: `'Entreprise ' || k` })
    again('assessment', { id: `'a' || k`, subject: `'s' || k` })
    const answer = `'{"answer":{"state":"answered","value":"' || k || '"}}'`
    again('trail', { assessment: `'a' || (k % ${assessments} + 1)`, question: `'Q' || k`, response: answer }, answers)
  })()
  database.close()
}

function virage(cwd, ...words) {
  const env = { ...process.env, VIRAGE_DATA: join(cwd, 'data') }
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`virage ${words.join(' ')}: ${status} ${stderr}`)
}

function withoutDaily(cwd) {
  const kept = join(cwd, 'data', 'backups')
  for (const name of readdirSync(kept)) rmSync(join(kept, name))
}

function copied(from, to) {
  copyFileSync(from, to)
  const file = openSync(to, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function middle(values) {
  return values.toSorted((left, right) => left - right)[values.length >> 1]
}
