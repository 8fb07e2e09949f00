import { constants } from 'node:fs'
import { access, lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from '../store/sync-folder.ts'
import { codeOf, OutputExists, OutputRefused } from './output-errors.ts'
import { OutputFile } from './output-file.ts'

/** Checks, before long work starts, that `path` can be written: its folder exists (or is made), is writable, and the place is free or may be taken. */
export async function checkWritable(path: string, force: boolean): Promise<void> {
  await checkFolder(dirname(path))
  const found = await lstat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new OutputRefused(path, 'EISDIR')
  if (found !== undefined && !force) throw new OutputExists(path)
}

/** Checks the same of a folder where files are to be written. */
export async function checkFolder(path: string): Promise<void> {
  try {
    makeFolder(path)
    await access(path, constants.W_OK)
  } catch (error) {
    const code = codeOf(error)
    throw new OutputRefused(path, code === 'EEXIST' ? 'ENOTDIR' : code, { cause: error })
  }
}

/** Writes a whole file or nothing (trust DUR-23). */
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
  const file = new OutputFile(path)
  try {
    if (make((bytes) => file.write(bytes))) await file.finish(path, force)
  } finally {
    file.abandon()
  }
}
