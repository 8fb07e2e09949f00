import { BinaryMissing } from '../../store/errors.ts'
import { latestOf } from '../../store/migrate.ts'
import { migrations } from '../../store/migrations.ts'
import { loadSqlite, type Sqlite } from '../../store/sqlite.ts'
import { type DoctorWords, doctorWords } from '../../text/doctor-words.ts'
import type { Context } from '../context.ts'
import type { Versions } from '../doctor/check-versions.ts'
import { examine } from '../doctor/examine.ts'
import { type Looked, lookAtStore } from '../doctor/look-at-store.ts'
import { Progress } from '../doctor/progress.ts'
import { findingsJson, sayFindings, type Verdict, verdictOf } from '../doctor/say-findings.ts'
import { type ExitCode, exit } from '../exit.ts'
import { storePath } from '../open-store.ts'
import { versionOf } from '../version.ts'

const codes: Readonly<Record<Verdict, ExitCode>> = {
  good: exit.done,
  watch: exit.done,
  wrong: exit.problemsFound,
  damaged: exit.storeDamaged,
}

/** `virage doctor`: examines this computer, the program and the store, whatever its state, and changes nothing. */
export async function doctor(context: Context): Promise<ExitCode> {
  const words = await doctorWords(context.language)
  const [path, sqlite] = [storePath(context), engine()]
  const looked = sqlite === undefined ? unseen : look({ path, sqlite }, context, words)
  const findings = await examine({ path, versions: versionsOf(sqlite, context), looked }, context, words)
  if (context.flags.json) context.talk.json(findingsJson(findings, context.environment.now().toISOString()))
  else sayFindings(findings, context, words)
  return codes[verdictOf(findings)]
}

/** Without its engine, nothing can be said of the store. */
const unseen: Looked = { found: { kind: 'refused', code: 'SQLITE' }, backups: [] }

function engine(): Sqlite | undefined {
  try {
    return loadSqlite()
  } catch (error) {
    if (error instanceof BinaryMissing) return undefined
    throw error
  }
}

function look(
  { path, sqlite }: Readonly<{ path: string; sqlite: Sqlite }>,
  context: Context,
  words: DoctorWords,
): Looked {
  const progress = new Progress(words.steps, context)
  const steps = lookAtStore(path, sqlite, context.environment.now().toISOString())
  try {
    for (;;) {
      const next = steps.next()
      if (next.done === true) return next.value
      progress.at(next.value)
    }
  } finally {
    progress.end()
  }
}

function versionsOf(sqlite: Sqlite | undefined, { environment }: Context): Versions {
  return {
    virage: versionOf(environment.packageRoot),
    node: process.versions.node,
    sqlite: sqlite && sqliteVersion(sqlite),
    schema: latestOf(migrations),
  }
}

function sqliteVersion(sqlite: Sqlite): string {
  const database = new sqlite(':memory:')
  try {
    return String(database.prepare('SELECT sqlite_version()').pluck().get())
  } finally {
    database.close()
  }
}
