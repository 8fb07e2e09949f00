import { closeSync, constants, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { access, mkdir, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A file is already there and nobody said it may be replaced. */
export class OutputExists extends Error {
  override readonly name = 'OutputExists'
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/** Checks, before long work starts, that `path` can be written: its folder exists (or is made), is writable, and the place is free or may be taken. */
export async function checkWritable(path: string, force: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await access(dirname(path), constants.W_OK)
  const found = await stat(path).catch(() => undefined)
  if (found !== undefined && (!force || !found.isFile())) throw new OutputExists(path)
}

/**
 * Writes a whole file or nothing (trust DUR-23): a private temporary file beside it, synced, then renamed over its name.
 *
 * On Windows a reader (a PDF viewer, an antivirus) can hold the old file for a moment: the rename is tried again for two seconds.
 */
export async function writeAtomically(path: string, content: string | Uint8Array, force = false): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  await writePieces(path, force, (write) => {
    write(bytes)
    return true
  })
}

/** Writes in the same way a file that is made piece by piece, of any length; nothing at all when `make` says so in the end. */
export async function writePieces(
  path: string,
  force: boolean,
  make: (write: (bytes: Uint8Array) => void) => boolean,
): Promise<void> {
  await checkWritable(path, force)
  const temporary = join(dirname(path), `.${basename(path)}.partiel`)
  rmSync(temporary, { force: true })
  try {
    if (writeSynced(temporary, make)) await renameWithPatience(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
  syncFolder(dirname(path))
}

function writeSynced(path: string, make: (write: (bytes: Uint8Array) => void) => boolean): boolean {
  const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0)
  const file = openSync(path, flags, 0o600)
  try {
    const isWanted = make((bytes) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    })
    fsyncSync(file)
    return isWanted
  } finally {
    closeSync(file)
  }
}

async function renameWithPatience(from: string, to: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return renameSync(from, to)
    } catch (error) {
      if (tries >= 20 || !isHeld(error)) throw error
      await pause(100)
    }
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EPERM', 'EBUSY', 'EACCES'].includes(String(error.code))
}

/** A rename lasts only once its folder is on disk; Windows has no such call and needs none. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, constants.O_RDONLY)
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {
    // A folder that cannot be synced is the file system's limit, not a lost file.
  }
}
