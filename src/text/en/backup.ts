import type { backup as french } from '../fr/backup.ts'
import { several } from './quoted.ts'

/** The backups of the store. */
export const backup: typeof french = {
  made: (path) => `Backup made: ${path}`,
  assessments: (count) => several(count, 'assessment', 'assessments'),
  checked: 'The copy was read again: it is whole, and the same as the store.',
  nothing: (folder) => `There is nothing to back up: no store in ${folder}. The first visit makes one: virage visit`,

  kept: (folder) => `Backups kept in ${folder}`,
  none: (folder) => `No backup in ${folder}. To make one: virage backup`,
  when: (day, time) => `${day}, ${time}`,
  reasons: {
    manual: 'made on request',
    daily: 'the day’s own',
    restore: 'what a restore replaced',
    migration: 'made before an update of the store',
  },
  broken: 'cut or damaged: do not count on it',
  units: ['B', 'kB', 'MB', 'GB'],

  failures: {
    full: (folder) =>
      `The disk is full: no backup was made in ${folder}. The store is untouched; free some space, then try again.`,
    refused: (folder, code) =>
      `No backup was made: nothing can be written in ${folder} (${code}). The store is untouched; look at the access rights of this folder, then try again.`,
    unequal: (folder) =>
      `Read again, the copy was not the same as the store: it was removed from ${folder}. The store is untouched; try again and, if it happens again, have the disk checked.`,
  },
}
