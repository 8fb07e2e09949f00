import type { restore as french } from '../fr/restore.ts'
import { several } from './quoted.ts'

/** Putting a backup in the place of the store. */
export const restore: typeof french = {
  howTo: 'To put one in the place of the store: virage restore NAME (a name of the list, or a file).',
  source: (path) => `The backup: ${path}`,
  present: (path) => `The present store: ${path}`,
  rows: (count) => several(count, 'survey response', 'survey responses'),
  empty: 'nothing recorded',
  last: (day, time) => `last recorded on ${day}, ${time}`,
  absent: 'no store here yet',
  unread: 'it cannot be read: it will be kept as it is, to the last byte',
  unreadSource: 'it is kept as it was, and could not be read',
  confirm: 'Put the backup in the place of the store? The present store is kept, and you will be able to go back.',
  confirmNew: 'Put the backup in place?',
  done: (path) => `Done: ${path} is now the store of the backup.`,
  kept: (path) => `What it replaced is kept: ${path}`,
  undo: 'To go back: virage restore --undo',
  unchanged: 'Nothing was changed.',

  failures: {
    notBoth: 'Give a backup or --undo, not both.',
    nobody:
      'Nobody at the keyboard to confirm: nothing was changed. Add --yes to replace the store without a question.',
    nothingToUndo: (folder) => `No restore to undo: ${folder} keeps none.`,
    notAFile: (path) => `${path} is not a file: give the file of a backup.`,
    notOurs: (path) =>
      `${path} is not a backup of virage. Nothing was changed; see those that are kept: virage restore`,
    damaged: (path) => `The backup ${path} is cut or damaged. Nothing was changed; choose another: virage restore`,
    newer: (path, found, known) =>
      `The backup ${path} comes from a newer version of virage (schema ${found}; this version knows ${known}). Nothing was changed: update virage, then try again.`,
    full: (folder) =>
      `There is not enough room in ${folder} for the backup and for keeping the present store. Nothing was changed; free some space, then try again.`,
  },
}
