import type { SubjectRecord } from '../model/assessment.ts'
import { plainName } from '../model/plain.ts'
import { isNumber, isString, isTime, nullable, oneOf, shaped } from './guard.ts'
import { numberIn, numbersStarting } from './lot-ids.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** The guard of a subject, kept or imported, as it is selected. */
export const isSubject = shaped<SubjectRecord>({
  id: isString,
  kind: oneOf('business', 'advisor', 'region'),
  name: isString,
  createdAt: isTime,
})

/** The subjects that imported rows brought, and about which nothing else was kept since. */
export const importedSubjects = `SELECT subject AS id, kind, name, lot_at AS createdAt FROM imported
  WHERE own AND NOT EXISTS (SELECT 1 FROM subject AS kept WHERE kept.id = imported.subject)`

type Run = Readonly<{ first: number; last: number; names: string }>
const isRun = shaped<Run>({ first: isNumber, last: isNumber, names: isString })
const isSeq = shaped<Readonly<{ seq: number }>>({ seq: isNumber })

/**
 * Those whose id or name may be meant by these words, and perhaps others.
 *
 * Names are looked at by the thousand, so that a million of them takes no more than a blink; only where the words occur
 * are the rows read. With `most`, the last of them only.
 */
export function importedLike(store: Store, words: string, most = Number.POSITIVE_INFINITY): readonly SubjectRecord[] {
  const rows = new Set([...ofId(store, words), ...ofPlace(store, words), ...ofName(store, words)])
  return [...rows]
    .sort((one, other) => one - other)
    .slice(-most)
    .flatMap((seq) => store.rows(`${importedSubjects} AND seq = @seq`, { seq }))
    .map((row) => trusted(store, isSubject, row))
}

/** The rows whose number begins so, in the eight digits that begin an id; none for fewer than four. */
function ofId(store: Store, words: string): readonly number[] {
  const [first, last] = numbersStarting(words)
  return numbers(store, 'SELECT seq FROM lot_row WHERE seq BETWEEN @first AND @last', { first, last })
}

/** The row of a file and line, « export.csv:12 »: the name of what has none. */
function ofPlace(store: Store, words: string): readonly number[] {
  const [, file, line] = /^(.+):(\d{1,9})$/.exec(words) ?? []
  if (file === undefined) return []
  return numbers(
    store,
    'SELECT lot_row.seq FROM lot_row JOIN lot ON lot.seq = lot WHERE line = @line AND name IS NULL AND file LIKE @file',
    { line: Number(line), file },
  )
}

function ofName(store: Store, words: string): readonly number[] {
  const found: number[] = []
  const runs: Run[] = []
  store.each(
    `SELECT min(seq) AS first, max(seq) AS last, group_concat(name, char(10)) AS names FROM lot_row
     WHERE name IS NOT NULL GROUP BY seq / 1024`,
    (row) => {
      const run = trusted(store, isRun, row)
      if (plainName(run.names).includes(words)) runs.push(run)
    },
  )
  for (const { first, last } of runs) found.push(...named(store, words, { first, last }))
  return found
}

type Named = Readonly<{ seq: number; name: string; subject: string | null }>
const isNamed = shaped<Named>({ seq: isNumber, name: isString, subject: nullable(isString) })

/** The rows that bring the subjects so named, between two. */
function named(store: Store, words: string, between: Readonly<{ first: number; last: number }>): readonly number[] {
  const rows = store.rows(
    'SELECT seq, name, subject FROM lot_row WHERE seq BETWEEN @first AND @last AND name IS NOT NULL',
    between,
  )
  return rows.flatMap((row) => {
    const { seq, name, subject } = trusted(store, isNamed, row)
    if (!plainName(name).includes(words)) return []
    return [subject === null ? seq : (numberIn(subject) ?? seq)]
  })
}

function numbers(store: Store, sql: string, values: Readonly<Record<string, string | number>>): readonly number[] {
  return store.rows(sql, values).map((row) => trusted(store, isSeq, row).seq)
}
