import { createHash } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Lock, seal, unseal } from '../../exchange/age.ts'
import { finishBackup } from '../../store/backup-file.ts'
import { BackupFailed } from '../../store/errors.ts'
import { writePrivately } from '../../store/private-file.ts'

/**
 * Writes a file encrypted, then decrypts what is on the disk and compares it, then gives it its name: whole and read again,
 * or nothing. Throws `BackupFailed` when the folder refuses it, `SealRefused` when a key is none.
 */
export async function writeSealed(
  source: string,
  path: string,
  { lock, force }: Readonly<{ lock: Lock; force: boolean }>,
): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.partiel`)
  try {
    rmSync(partial, { force: true })
    const key = await writePrivately(partial, (write) => seal(source, lock, write))
    const again = createHash('sha256')
    await unseal(partial, key, (bytes) => void again.update(bytes))
    if (again.digest('hex') !== (await digestOf(source))) throw new BackupFailed(dirname(path), 'UNEQUAL')
    finishBackup({ partial, backup: path }, force)
  } catch (error) {
    throw refusalOf(error, dirname(path))
  } finally {
    rmSync(partial, { force: true })
  }
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const bytes of createReadStream(path)) digest.update(bytes)
  return digest.digest('hex')
}

function refusalOf(error: unknown, folder: string): unknown {
  const isOfDisk = error instanceof Error && 'syscall' in error && 'code' in error
  return isOfDisk ? new BackupFailed(folder, String(error.code)) : error
}
