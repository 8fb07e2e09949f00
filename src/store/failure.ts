import { StoreDamaged, StoreLocked, StoreUnwritable } from './errors.ts'

/**
 * The store's error for what SQLite or the file system said, or the same error when it is no refusal of the world.
 *
 * SQLite's extended codes are matched by their first word: SQLITE_IOERR_WRITE is an I/O error.
 */
export function storeFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return new StoreDamaged(path, 'corrupt')
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(error.code)) return new StoreLocked(path)
  if (/^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|PERM|AUTH)/.test(error.code)) return new StoreUnwritable(path, error.code)
  if (
    /^(ENOSPC|EDQUOT|EFBIG|EROFS|EACCES|EPERM|EIO|EBUSY|EMFILE|ENFILE|ENOTDIR|ELOOP|ENAMETOOLONG|EEXIST)$/.test(
      error.code,
    )
  ) {
    return new StoreUnwritable(path, error.code)
  }
  return error
}
