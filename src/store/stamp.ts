/** A time (ISO 8601, UTC) as a name every file system takes, and whose alphabetical order is that of time. */
export function stampOf(at: string): string {
  return at.replaceAll(/[:.]/g, '-')
}

/** The time that a stamp was made of. */
export function timeOf(stamp: string): string {
  return stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-/, 'T$1:$2:$3.')
}
