import type { doctorStore as fr } from '../fr/doctor-store.ts'
import { several } from './quoted.ts'

/** The check-up of the store and its backups. */
export const doctorStore: typeof fr = {
  recover: (backup) =>
    `Write nothing more to it. Keep this file as it is, then restore the last good backup: virage restore "${backup}"`,
  recoverAlone:
    'Write nothing more to it. Keep this file as it is, and ask for help: there is no good backup beside it.',
  store: {
    absent: (path) => `no store yet (${path}): the first visit makes it`,
    there: (path, size) => `${path}, ${size}`,
    withLog: (path, size) =>
      `${path}, ${size}, and a log to bring into it: a session is open, or was cut off; nothing is lost`,
    damages: {
      empty: (path) => `${path} is empty (0 bytes): it is no longer a store`,
      short: (path) => `${path} is almost empty: it is no longer a store`,
      truncated: (path) => `${path} is cut off: its end is missing`,
      'not-sqlite': (path) => `${path} is not a database`,
      foreign: (path) => `${path} is another program’s database`,
      corrupt: (path) => `${path} is damaged`,
      'unreadable-record': (path) => `${path} holds data that cannot be read`,
    },
    notAFile: (path) => `${path}, or its log, is a folder or a link, not a file`,
    newer: (path, found, known) =>
      `${path} comes from a newer version of virage (schema ${found}; this version knows ${known})`,
    update: 'Update virage. There is nothing wrong with the store: leave it alone.',
    busy: (path) => `another session keeps writing to ${path}`,
    later: 'Try again when it is done.',
    refused: (path, code) => `${path} cannot be read (${code})`,
    seePath: 'See what this file is, who may read it, and whether the disk answers.',
    logMissing: (path) =>
      `the last session did not end well, and the log of ${path} is gone: its last answers may be missing`,
    lookAtLast:
      'If you moved the store, find the file “virage.db-wal” and put it back beside it. Otherwise, read the last answers again before going on.',
    logForeign: (path) => `the log beside ${path} is another store’s`,
  },
  integrity: {
    absent: 'nothing to examine yet',
    whole: 'every page, index and reference reads well',
    unread: 'not examined: the store could not be read',
    faults: (count) => `${several(count, 'fault', 'faults')} found by SQLite`,
    orphans: (count) => `${several(count, 'reference leads', 'references lead')} to a row that is not there`,
    remade: 'the tables are not those that virage made',
  },
  records: {
    absent: 'none yet',
    intact: (assessments, contents) =>
      `${several(assessments, 'assessment', 'assessments')} and ${several(contents, 'content', 'contents')} verified: nothing changed since`,
    unread: 'not verified: the store cannot be read, or is damaged',
    altered: (which, more) => `no longer what was kept: ${which.join(', ')}${more === 0 ? '' : `, and ${more} more`}`,
    kinds: {
      content: (id) => `content ${id.slice(0, 12)}`,
      assessment: (id) => `assessment ${id}`,
      lot: (id) => `batch ${id}`,
      rows: (id) => (id === '' ? 'imported rows without a seal' : `the imported rows from ${id} on`),
    },
  },
  backups: {
    good: (count, days) => `${several(count, 'good backup', 'good backups')}; the last one ${ago(days)}`,
    old: (days) => `the last good backup is ${days} days old`,
    none: 'no backup',
    noneNeeded: 'no backup, and nothing to back up yet',
    noneGood: (count) =>
      count < 2 ? 'the only backup is damaged, or cannot be read' : `none of the ${count} backups is good`,
    someBad: (paths, days) =>
      `${several(paths.length, 'damaged backup', 'damaged backups')} (${paths.join(', ')}); the last good one, ${ago(days)}`,
    make: 'Make one: virage backup',
    aside: 'Do not count on them; make another: virage backup',
  },
}

function ago(days: number): string {
  return days < 1 ? 'less than a day old' : `${several(days, 'day', 'days')} old`
}
