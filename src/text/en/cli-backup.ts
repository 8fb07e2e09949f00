import type { backupCommands as french } from '../fr/cli-backup.ts'

/** Backups, on the command line. */
export const backupCommands: typeof french = {
  options: {
    listBackups: 'shows the backups that are kept, the newest first',
    backupTo: 'another folder, such as that of a USB key: the copy there is encrypted (age)',
    recipient: 'public key age1… of who may read it (repeatable), instead of a passphrase',
    passphraseFile: 'file whose first line is the passphrase',
    identity: 'file of the secret key (age-keygen), for a backup encrypted with --recipient',
    undo: 'puts back the store that the last restore replaced',
    yes: 'replaces the store without asking to confirm',
  },
  commands: {
    backup: 'Makes a backup copy of the store, and reads it again; even during a visit.',
    restore: 'Puts a backup in the place of the store, which is kept; without a name, shows the backups.',
  },
  argumentNames: { backup: '[backup]' },
  argumentsHelp: { backup: 'a name of the list, or a file, encrypted or not' },
  examples: {
    backup: ['virage backup', 'virage backup --to /media/usb-key', 'virage backup --list'],
    restore: [
      'virage restore',
      'virage restore /media/usb-key/virage-2026-11-02T15-04-05-678Z.db.age',
      'virage restore --undo',
    ],
  },
}
