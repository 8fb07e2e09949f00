import { closeSync, constants, fsyncSync, openSync, writeSync } from 'node:fs'

/** Makes a private file of its own, piece by piece, and sees it to the disk. */
export async function writePrivately<T>(
  path: string,
  make: (write: (bytes: Uint8Array) => void) => Promise<T>,
): Promise<T> {
  const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0)
  const file = openSync(path, flags, 0o600)
  try {
    const made = await make((bytes) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    })
    fsyncSync(file)
    return made
  } finally {
    closeSync(file)
  }
}
