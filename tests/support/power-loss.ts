import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Call, callsIn } from './trace-log.ts'

/** Bytes put somewhere in a file, or its end cut there. */
type Change = Readonly<{ at: number; bytes: Buffer | 'cut' }>

/** A file as the disk has it, and what was asked of it since. */
type Inode = { durable: Buffer; readonly pending: Change[]; position: number }

/** Names of a folder given and taken since it was last synced. */
type Naming = Readonly<{ path: string; inode: Inode | 'folder' | undefined }>

type Opened = Readonly<{ path: string; inode: Inode | undefined }>

/**
 * A disk that keeps only what it was told to sync: the bytes of a file by `fsync` of the file, its name by `fsync` of its
 * folder. It is made from the calls of a traced program, for what is under one folder.
 */
export class CuttableDisk {
  readonly #root: string
  readonly #opened = new Map<number, Opened>()
  readonly #names = new Map<string, Inode | 'folder'>()
  readonly #durable = new Map<string, Inode | 'folder'>()
  #namings: Naming[] = []

  constructor(root: string) {
    this.#root = root
    this.#names.set(root, 'folder')
    this.#durable.set(root, 'folder')
  }

  /** What the call changed; a call that failed changed nothing. */
  take(call: Call): void {
    if (call.result < 0) return
    const [fd = -1] = call.numbers
    const [first = '', second = ''] = call.texts.map((text) => text.toString())
    switch (call.name) {
      case 'openat':
        this.#open(first, call)
        break
      case 'close':
        this.#opened.delete(fd)
        break
      case 'pwrite64':
        this.#write(fd, call.numbers.at(-1) ?? 0, call)
        break
      case 'write':
        this.#write(fd, undefined, call)
        break
      case 'ftruncate':
        this.#opened.get(fd)?.inode?.pending.push({ at: call.numbers.at(-1) ?? 0, bytes: 'cut' })
        break
      case 'fsync':
      case 'fdatasync':
        this.#sync(fd)
        break
      default:
        this.#rename(call.name, first, second)
    }
  }

  /**
   * Writes in `folder` what would be found after a power cut at this instant. With `chance`, some of what was never synced
   * got there too: any of the writes, whole or up to a sector, and the first of the names given and taken.
   */
  cut(folder: string, chance?: () => number): void {
    const names = new Map(this.#durable)
    const there = chance === undefined ? 0 : Math.floor(chance() * (this.#namings.length + 1))
    for (const naming of this.#namings.slice(0, there)) put(names, naming)
    for (const path of [...names.keys()].sort()) {
      if (!this.#isReached(path, names)) continue
      const inode = names.get(path)
      const place = join(folder, relative(this.#root, path))
      if (inode === 'folder') mkdirSync(place, { recursive: true })
      else if (inode !== undefined) writeFileSync(place, contentAfterCut(inode, chance))
    }
  }

  #rename(name: string, from: string, to: string): void {
    if (name === 'mkdir') this.#name(from, 'folder')
    if (name === 'link' || name === 'rename') this.#name(to, this.#names.get(from))
    if (name === 'rename' || name === 'unlink' || name === 'rmdir') this.#name(from, undefined)
  }

  #isReached(path: string, names: ReadonlyMap<string, unknown>): boolean {
    return path === this.#root || (names.has(dirname(path)) && this.#isReached(dirname(path), names))
  }

  #open(path: string, { words, result }: Call): void {
    this.#opened.delete(result)
    if (path !== this.#root && !path.startsWith(`${this.#root}/`)) return
    let inode = this.#names.get(path)
    if (inode === undefined && words.includes('O_CREAT')) {
      inode = { durable: Buffer.alloc(0), pending: [], position: 0 }
      this.#name(path, inode)
    }
    if (inode === 'folder' || inode === undefined) {
      this.#opened.set(result, { path, inode: undefined })
      return
    }
    if (words.includes('O_TRUNC')) inode.pending.push({ at: 0, bytes: 'cut' })
    inode.position = 0
    this.#opened.set(result, { path, inode })
  }

  #write(fd: number, at: number | undefined, { texts: [bytes = Buffer.alloc(0)] }: Call): void {
    const inode = this.#opened.get(fd)?.inode
    if (inode === undefined) return
    inode.pending.push({ at: at ?? inode.position, bytes })
    if (at === undefined) inode.position += bytes.length
  }

  #sync(fd: number): void {
    const opened = this.#opened.get(fd)
    if (opened === undefined) return
    const { path, inode } = opened
    if (inode === undefined) {
      const isHere = (naming: Naming) => dirname(naming.path) === path
      for (const naming of this.#namings.filter(isHere)) put(this.#durable, naming)
      this.#namings = this.#namings.filter((naming) => !isHere(naming))
    } else {
      inode.durable = applied(inode.durable, inode.pending)
      inode.pending.length = 0
    }
  }

  #name(path: string, inode: Naming['inode']): void {
    if (!path.startsWith(`${this.#root}/`) || path.endsWith('-shm')) return
    const naming = { path, inode }
    put(this.#names, naming)
    this.#namings.push(naming)
  }
}

function put(names: Map<string, Inode | 'folder'>, { path, inode }: Naming): void {
  if (inode === undefined) names.delete(path)
  else names.set(path, inode)
}

const sector = 512

function contentAfterCut({ durable, pending }: Inode, chance: (() => number) | undefined): Buffer {
  if (chance === undefined) return durable
  const reached = pending.flatMap((change): Change[] => {
    const drawn = chance()
    if (drawn < 0.4) return []
    if (drawn < 0.8 || change.bytes === 'cut') return [change]
    return [
      {
        at: change.at,
        bytes: change.bytes.subarray(0, sector * Math.floor(chance() * (change.bytes.length / sector))),
      },
    ]
  })
  return applied(durable, reached)
}

function applied(durable: Buffer, changes: readonly Change[]): Buffer {
  let content = durable
  for (const { at, bytes } of changes) {
    if (bytes === 'cut')
      content = Buffer.concat([content, Buffer.alloc(Math.max(0, at - content.length))]).subarray(0, at)
    else {
      const grown = Buffer.alloc(Math.max(content.length, at + bytes.length))
      content.copy(grown)
      bytes.copy(grown, at)
      content = grown
    }
  }
  return content
}

/** The disk at each thing said on stderr, with all that was said until then. */
export function* diskAtEachWord(log: string, root: string): Generator<Readonly<{ disk: CuttableDisk; said: string }>> {
  const disk = new CuttableDisk(root)
  let said = ''
  for (const call of callsIn(log)) {
    const isSaid = /^writev?$/.test(call.name) && call.numbers[0] === 2
    if (!isSaid) disk.take(call)
    else {
      said += Buffer.concat([...call.texts]).toString()
      yield { disk, said }
    }
  }
}
