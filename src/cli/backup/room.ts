import { statfsSync, statSync } from 'node:fs'

/** Whether a folder's disk has room for so many bytes and a little more, as far as it can tell. */
export function hasRoom(folder: string, bytes: number): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > bytes + 65_536
  } catch {
    // A disk that does not tell is tried.
    return true
  }
}

/** The bytes of a file with its log; none where there is none. */
export function sizeOf(path: string): number {
  return ['', '-wal'].reduce((sum, end) => sum + (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0), 0)
}
