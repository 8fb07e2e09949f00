import type { Command, Typed } from '../../answers/command.ts'

/** A choice shown with its number. */
export type Choice = Readonly<{ id: string; text: string; exclusive?: boolean }>

/** One thing asked of the person at the keyboard. Without `choices`, a text is typed. */
export type Ask = Readonly<{
  prompt: string
  choices?: readonly Choice[]
  /** The number of the first choice: 1 unless told. */
  first?: number
  several?: boolean
  /** Nothing chosen is an answer too. */
  optional?: boolean
  /** A number is confirmed as it is typed: for short lists, beside an answer. */
  atOnce?: boolean
  /** Ids of what was chosen before, or the text typed before. */
  current?: readonly string[]
  /** Read whole however long it is, and never searched. */
  isRead?: boolean
  /** What, typed alone, is a key and not a word to search for. */
  keys?: readonly string[]
  /** The commands that are understood; none unless told. */
  commands?: readonly Command[]
  hint?: string
}>

/** What the person did: typed a line, chose, or gave a command; `end` when there is nobody any more. */
export type Reply =
  | Readonly<{ kind: 'typed'; text: string }>
  | Readonly<{ kind: 'chosen'; ids: readonly string[] }>
  | (Readonly<{ kind: 'command' }> & Typed)
  | Readonly<{ kind: 'end' }>

/** Where the visit happens: one keyboard and one screen for the whole session. */
export type Desk = Readonly<{
  ask: (ask: Ask) => Promise<Reply>
  /** Called before a question is shown: a key pressed before a person could read it is no answer to it. */
  turnPage: () => Promise<void>
  close: () => void
}>

/** The person pressed Ctrl-C. What was acknowledged is on disk. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted')
    this.name = 'ExitPromptError'
  }
}
