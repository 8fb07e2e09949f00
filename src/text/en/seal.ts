import type { seal as french } from '../fr/seal.ts'

/** Backups that leave the data folder: encrypted with age. */
export const seal: typeof french = {
  made: (path) => `Encrypted backup: ${path}`,
  working: 'Encrypting, then reading again…',
  checked: 'It was decrypted and read again: it is whole, and the same as the store.',
  byPassphrase: 'Without its passphrase nobody can read it, nor can you: keep it elsewhere than on this laptop.',
  byKeys: 'Only the person who has the secret key can read it.',
  ask: 'Passphrase (12 characters at least; it is not shown)',
  askAgain: 'The same, once more',
  askToOpen: 'Passphrase of the backup (it is not shown)',

  failures: {
    twoWays: 'Give --recipient or --passphrase-file, not both.',
    toOpenTwoWays: 'Give --identity or --passphrase-file, not both.',
    onlyWithTo: '--recipient, --passphrase-file and --force go with --to.',
    nobody: 'A backup that leaves the data folder is encrypted: give --passphrase-file FILE or --recipient age1…',
    nobodyToOpen: 'This backup is encrypted: give --passphrase-file FILE or --identity FILE.',
    needsIdentity: (path) =>
      `${path} is encrypted for a key, and not by a passphrase: give the file of the secret key with --identity.`,
    short: (least) =>
      `A passphrase has at least ${least} characters. Four words that have nothing to do with each other are easy to remember.`,
    differ: 'The two passphrases are not the same. Nothing was written; try again.',
    badRecipient: 'A public key begins with age1 and is copied whole. This is not one.',
    badIdentity: (path) => `${path} holds no secret key of age (AGE-SECRET-KEY-1…).`,
    wrongKey: (path) =>
      `This passphrase, or this key, does not open ${path}. Nothing was changed; check it, then try again.`,
    broken: (path) => `${path} is cut or damaged: it cannot be decrypted to its end. Nothing was changed.`,
    noFolder: (path) => `The folder ${path} does not exist. Plug in the USB key or make the folder, then try again.`,
    notAFolder: (path) => `${path} is not a folder: --to asks for a folder that exists.`,
    exists: (path) => `${path} is already there. Try again, or replace it with --force.`,
  },
}
