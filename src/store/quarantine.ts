import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { digestOfBytes } from './digest.ts'
import { stampOf } from './stamp.ts'

const companions = ['', '-wal', '-shm']

/**
 * Copies a damaged store, with its log, into `quarantine/<UTC>/`, and says where.
 *
 * The original is left as it is. The same damage met again makes no second copy: retrying must not fill the disk.
 * Undefined when no copy could be made (the disk is full, or read-only).
 */
export function quarantine(path: string, at: string): string | undefined {
  try {
    return alreadyThere(path) ?? copyAside(path, join(quarantineFolder(path), stampOf(at)))
  } catch {
    return undefined
  }
}

function quarantineFolder(path: string): string {
  return join(dirname(path), 'quarantine')
}

function copyAside(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const companion of companions) {
    if (!existsSync(path + companion)) continue
    const copy = join(folder, basename(path) + companion)
    copyFileSync(path + companion, copy)
    chmodSync(copy, 0o600)
  }
  return folder
}

function alreadyThere(path: string): string | undefined {
  const folder = quarantineFolder(path)
  if (!existsSync(folder)) return undefined
  const copies = readdirSync(folder).map((name) => join(folder, name))
  return copies.find((copy) => ['', '-wal'].every((end) => isSame(path + end, join(copy, basename(path) + end))))
}

function isSame(left: string, right: string): boolean {
  if (!existsSync(left) || !existsSync(right)) return existsSync(left) === existsSync(right)
  return digestOfBytes(readFileSync(left)) === digestOfBytes(readFileSync(right))
}
