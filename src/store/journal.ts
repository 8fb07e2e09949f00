import type { Store } from './store.ts'

/** Who did what, to which file, why (trust PRV-14). It has no place for an answer. */
export type JournalEntry = Readonly<{
  at: string
  /** The user of the operating system. */
  systemUser: string
  advisor?: string
  command: string
  /** The id of the subject or assessment. */
  dossier?: string
  purpose?: string
}>

/** Adds a line to the journal; none is ever changed nor erased. */
export function appendJournal(store: Store, entry: JournalEntry): void {
  const { at, systemUser, advisor = null, command, dossier = null, purpose = null } = entry
  store.write(() =>
    store.run(
      `INSERT INTO journal (at, system_user, advisor, command, dossier, purpose)
       VALUES (@at, @systemUser, @advisor, @command, @dossier, @purpose)`,
      { at, systemUser, advisor, command, dossier, purpose },
    ),
  )
}
