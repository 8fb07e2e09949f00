// Loaded before the program (`node --import`): at the N-th call that writes, of SQLite or of the file system, the process
// is killed or the call refused. The program has no hook for it.
// VIRAGE_FAULT: `count` | `kill:N` | `<code>:N`, that call alone | `<code>:N+`, and every one after it.
// VIRAGE_FAULT_LOG, with `count`: the file where each call is told, one a line.
import fs from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'

const Database = createRequire(import.meta.url)('better-sqlite3')
const { SqliteError } = Database

const [what = 'count', where = '0'] = (process.env.VIRAGE_FAULT ?? 'count').split(':')
const at = Number.parseInt(where, 10)
const goesOn = where.endsWith('+')
const { writeFileSync } = fs
const calls = []

const sqliteCodes = {
  ENOSPC: 'SQLITE_FULL',
  EIO: 'SQLITE_IOERR_WRITE',
  EBUSY: 'SQLITE_BUSY',
  EACCES: 'SQLITE_READONLY',
  EPERM: 'SQLITE_PERM',
}

/** Counts a call; dies or throws when it is the one. What cannot be refused (a rollback, a removal) is only a place to die. */
function reach(name, refusal) {
  calls.push(name)
  if (what === 'count') return
  const isTheOne = calls.length === at || (goesOn && calls.length > at)
  if (!isTheOne) return
  if (what === 'kill') process.kill(process.pid, 'SIGKILL')
  else if (refusal !== undefined) throw refusal()
}

function systemError(syscall, path) {
  const named = typeof path === 'string' ? { path } : {}
  return Object.assign(new Error(`${what}: refused, ${syscall}`), { code: what, syscall, errno: -1, ...named })
}

/** SQLite is never refused the end of what it only read, nor giving up what it had begun. */
const neverRefused = /^\s*(ROLLBACK|SELECT|BEGIN\s*$|SAVEPOINT|RELEASE)/i

function refusalOf(sql) {
  return neverRefused.test(sql) ? undefined : () => new SqliteError('refused', sqliteCodes[what] ?? 'SQLITE_IOERR')
}

function wrap(object, name, before) {
  const original = object[name]
  object[name] = function wrapped(...args) {
    before.call(this, ...args)
    return original.apply(this, args)
  }
}

const probe = new Database(':memory:')
wrap(Object.getPrototypeOf(probe.prepare('SELECT 1')), 'run', function run() {
  reach(`run ${this.source}`, refusalOf(this.source))
})
probe.close()
wrap(Database.prototype, 'exec', (sql) => {
  // A transaction begun and ended by `exec` only reads: it has nothing to write at its end.
  reach(`exec ${sql}`, /^COMMIT/.test(sql) ? undefined : refusalOf(sql))
})
wrap(Database.prototype, 'pragma', (sql) => {
  const writes = /checkpoint|=/.test(sql)
  if (writes) reach(`pragma ${sql}`, /checkpoint|user_version|application_id/.test(sql) ? refusalOf(sql) : undefined)
})

const refused = ['write', 'writeFile', 'fsync', 'fdatasync', 'rename', 'link', 'copyFile', 'mkdir', 'mkdtemp']
for (const name of refused) {
  const before = (...args) => {
    // What is said on stdout and stderr is not a file of the program.
    if (name !== 'write' || args[0] > 2) reach(`${name} ${args[0]}`, () => systemError(name, args[0]))
  }
  if (name !== 'write' && fs.promises[name] !== undefined) wrap(fs.promises, name, before)
  wrap(fs, `${name}Sync`, before)
}
for (const name of ['rm', 'unlink', 'ftruncate']) wrap(fs, `${name}Sync`, (path) => reach(`${name} ${path}`))
wrap(fs, 'openSync', (path, flags = 'r') => {
  const writes =
    typeof flags === 'number' ? (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0 : flags !== 'r'
  if (writes) reach(`open ${path}`, () => systemError('open', path))
})
syncBuiltinESMExports()

if (what === 'count' && isMainThread && process.env.VIRAGE_FAULT_LOG) {
  process.on('exit', () => {
    writeFileSync(process.env.VIRAGE_FAULT_LOG, calls.map((call) => JSON.stringify(call)).join('\n'))
  })
}
