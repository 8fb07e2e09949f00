// A whole express visit at a pseudo-terminal, by an advisor who does not stop to think: from `virage visit` to the PDF.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { stripVTControlCharacters } from 'node:util'
import { spawn } from '@lydell/node-pty'
import Database from 'better-sqlite3'

const program = join(import.meta.dirname, '../../bin/virage.js')
const rounds = 5

/** What is waited for, and what is typed then; a question is waited for again and again. */
const beginning = [
  ['en suivre les effets. (o ou n) >', 'o\r'],
  ['avant l’envoi. (o ou n) >', 'n\r'],
  ['du programme. (o ou n) >', 'o\r'],
  ['Entrée seule pour passer', '\r'],
]
const ending = [
  ['o tout confirmer', 'o'],
  ['en PDF maintenant? (o ou n) >', 'o\r'],
]
const place = /(?:Question|Ligne) \d+ de \d+ · [\s\S]*enregistrer et quitter/
const closing = /Que faites-vous\?[\s\S]*3 {2}/

/**
 * Milliseconds, with their floors: a whole visit; from the key that answers a question to the next one on the screen; from
 * the last of them to the portrait of the business.
 */
export async function wholeVisits() {
  const visits = []
  const floors = []
  for (let round = 0; round < rounds; round += 1) {
    const visit = await oneVisit()
    visits.push(visit)
    floors.push(...(await committedEchoes(visit.toNext.length)))
  }
  const toNext = visits.flatMap((visit) => visit.toNext)
  const floor = { p50: percentile(floors, 0.5), p95: percentile(floors, 0.95) }
  const middle = (part) => percentile(visits.map(part), 0.5)
  return {
    total: middle(({ total }) => total),
    // A visit cannot take less than an echo and a commit for each of its answers.
    totalFloor: floor.p50 * (toNext.length / rounds),
    p50: percentile(toNext, 0.5),
    p95: percentile(toNext, 0.95),
    floor,
    toPortrait: middle(({ toPortrait }) => toPortrait),
  }
}

async function oneVisit() {
  const cwd = mkdtempSync(join(tmpdir(), 'virage-bench-'))
  const start = performance.now()
  const screen = new Screen([program, 'visit', 'Bench'], cwd)
  for (const [wanted, keys] of beginning) {
    await screen.see(wanted)
    screen.type(keys)
  }
  const toNext = []
  for (let shown = await screen.see(place); !closing.test(shown); ) {
    const typed = performance.now()
    screen.type(`${replyTo(shown)}\r`)
    shown = await screen.see(place, closing)
    toNext.push(performance.now() - typed)
  }
  const toPortrait = toNext.pop()
  screen.type('1\r')
  for (const [wanted, keys] of ending) {
    await screen.see(wanted)
    screen.type(keys)
  }
  await screen.ended
  const total = performance.now() - start
  if (!readdirSync(cwd).some((name) => name.endsWith('.pdf'))) throw new Error('the visit made no PDF')
  rmSync(cwd, { recursive: true, force: true })
  return { total, toNext, toPortrait }
}

/** Before its heading, what is shown is the end of the former question. */
function replyTo(fresh) {
  const shown = fresh.slice(fresh.search(place))
  if (!shown.includes('/n sans objet')) return '2'
  return shown.includes('(personnes)') ? '9' : 'Vendre en ligne'
}

/** The floor of a key: an echo through the same kind of pseudo-terminal, then one row that SQLite commits to the disk. */
async function committedEchoes(count) {
  const cwd = mkdtempSync(join(tmpdir(), 'virage-bench-'))
  const echo =
    "process.stdin.setRawMode(true).on('data', (key) => process.stdout.write(key)); process.stdout.write('ready')"
  const screen = new Screen(['-e', echo], cwd)
  const database = new Database(join(cwd, 'floor.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE trail (seq INTEGER PRIMARY KEY, response TEXT NOT NULL) STRICT')
  const insert = database.prepare('INSERT INTO trail (response) VALUES (?)')
  await screen.see('ready')
  const times = []
  for (let done = 0; done < count; done += 1) {
    const typed = performance.now()
    screen.type('k')
    await screen.see('k')
    insert.run('{"answer":{"state":"answered","value":"2"}}')
    times.push(performance.now() - typed)
  }
  database.close()
  screen.kill()
  await screen.ended
  rmSync(cwd, { recursive: true, force: true })
  return times
}

/** A program at a pseudo-terminal. */
class Screen {
  #fresh = ''
  #look = () => undefined

  constructor(words, cwd) {
    const env = { PATH: process.env.PATH, HOME: cwd, TERM: 'xterm', VIRAGE_LANG: 'fr', VIRAGE_DATA: join(cwd, 'data') }
    this.pty = spawn(process.execPath, words, { cols: 220, rows: 60, cwd, env })
    this.pty.onData((data) => {
      this.#fresh += data
      this.#look()
    })
    this.ended = new Promise((resolve) => this.pty.onExit(resolve))
  }

  type(keys) {
    this.pty.write(keys)
  }

  kill() {
    this.pty.kill('SIGKILL')
  }

  /** What was shown since the last time, once one of these is in it. */
  see(...wanted) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`never shown: ${wanted}; last: ${this.#fresh.slice(-800)}`)),
        20_000,
      )
      this.#look = () => {
        const text = stripVTControlCharacters(this.#fresh).replaceAll('\r', '').replaceAll('\u00a0', ' ')
        if (!wanted.some((one) => (typeof one === 'string' ? text.includes(one) : one.test(text)))) return
        clearTimeout(late)
        this.#look = () => undefined
        this.#fresh = ''
        resolve(text)
      }
      this.#look()
    })
  }
}

function percentile(times, part) {
  return times.toSorted((left, right) => left - right)[Math.min(times.length - 1, Math.floor(times.length * part))]
}
