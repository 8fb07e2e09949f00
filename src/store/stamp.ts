/** A time (ISO 8601, UTC) as a name every file system takes, and whose alphabetical order is that of time. */
export function stampOf(at: string): string {
  return at.replaceAll(/[:.]/g, '-')
}
