import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes a new name in a folder last through a power cut. Windows has no such call and needs none: a refusal is no failure. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // The file itself is written and synced; only the instant its name is durable is the file system's own.
  }
}
