import { lstatSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is around a store, in its folder, that others than its owner may read or write, with its mode. */
export type Exposed = Readonly<{ path: string; mode: number }>

/** Every file and folder of the data folder whose mode lets anyone but its owner in; links are not followed. */
export function exposedIn(store: string): readonly Exposed[] {
  const folder = dirname(store)
  return [folder, ...within(folder)].flatMap((path) => {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined || found.isSymbolicLink()) return []
    const mode = found.mode & 0o777
    return (mode & 0o077) === 0 ? [] : [{ path, mode }]
  })
}

/** Of the folder, only what the program keeps there: the store, its companions, and what is in its own folders. */
const own = /^(virage\.db(-wal|-shm|-journal)?|backups|quarantine|sessions)$/

function within(folder: string): readonly string[] {
  return namesOf(folder)
    .filter((name) => own.test(name))
    .flatMap((name) => [join(folder, name), ...deepNames(join(folder, name))])
}

function deepNames(path: string): readonly string[] {
  return namesOf(path).flatMap((name) => [join(path, name), ...deepNames(join(path, name))])
}

function namesOf(path: string): readonly string[] {
  const found = lstatSync(path, { throwIfNoEntry: false })
  try {
    return found?.isDirectory() ? readdirSync(path).sort() : []
  } catch {
    return []
  }
}
