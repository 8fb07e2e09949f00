/** What can be done beside answering: at any question (design §5), or before a plan (`confirm`). */
export type Command =
  | 'not-applicable'
  | 'unknown'
  | 'later'
  | 'back'
  | 'go'
  | 'left'
  | 'evidence'
  | 'note'
  | 'guide'
  | 'terms'
  | 'respondent'
  | 'quit'
  | 'help'
  | 'confirm'

/** The key of each command; in text fields and in line prompts it follows a slash. */
export const keys: Readonly<Record<string, Command>> = {
  n: 'not-applicable',
  '?': 'unknown',
  s: 'later',
  b: 'back',
  g: 'go',
  l: 'left',
  e: 'evidence',
  c: 'note',
  h: 'guide',
  t: 'terms',
  r: 'respondent',
  q: 'quit',
  '!': 'help',
  o: 'confirm',
}

/** The key of a command. */
export function keyOf(command: Command): string {
  return Object.keys(keys).find((key) => keys[key] === command) ?? ''
}

/** A command with what follows it on the line: `/g 12`, `/c seen at the shop`. */
export type Typed = Readonly<{ command: Command; rest: string }>

/** A line that starts with a slash and a known key; undefined for anything else, which is a reply. */
export function parseCommand(line: string): Typed | undefined {
  const [, key = '', rest = ''] = /^\s*\/(\S)(?:\s+(.*))?\s*$/.exec(line) ?? []
  const command = Object.hasOwn(keys, key.toLowerCase()) ? keys[key.toLowerCase()] : undefined
  return command === undefined ? undefined : { command, rest: rest.trim() }
}
