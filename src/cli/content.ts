import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Library, ReferenceWorks, WholeLibrary } from '../model/library.ts'
import type { Context } from './context.ts'
import type { File } from './file.ts'
import { unpacked } from './kept-library.ts'
import { referredBy, withMore } from './own-content.ts'

/** The folders of what a visit needs, and of what is looked up: the second is opened only when asked for. */
const shelves = {
  content: ['questionnaires', 'questionnaires/lists', 'templates'],
  reference: ['templates/reference'],
} as const
export type Shelf = keyof typeof shelves

/**
 * The YAML files of a shelf that ship with the program, in a fixed order. Answers files are not content.
 *
 * Read at once, one after the other: a dozen small files come sooner so than by promises.
 */
export function shippedFiles(packageRoot: string, shelf: Shelf): readonly File[] {
  return shelves[shelf]
    .flatMap((folder) => yamlIn(packageRoot, folder))
    .map((name) => ({ name, text: readFileSync(join(packageRoot, name)) }))
}

/** Every YAML file that ships. */
export function allShippedFiles(packageRoot: string): readonly File[] {
  return [...shippedFiles(packageRoot, 'content'), ...shippedFiles(packageRoot, 'reference')]
}

function yamlIn(packageRoot: string, folder: string): readonly string[] {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`)
}

/**
 * The content to work with: what ships, and the files a person adds, which replace a shipped one of the same id.
 *
 * Undefined, once its problems are said, when it cannot be used. Reading all the YAML takes longer than a person
 * waits for a first question (measured in tests/bench), so that the build keeps what it read, with the files
 * themselves: as long as not a byte of them has changed, that is used instead.
 */
export async function openLibrary(context: Context, added: readonly string[] = []): Promise<Library | undefined> {
  const { packageRoot } = context.environment
  const shipped = shippedFiles(packageRoot, 'content')
  const kept = keptOf<Library>('content', packageRoot, shipped)
  if (kept === undefined || added.length === 0) return kept ?? (await readBeside(context, shipped, added))
  return (await readOwn(context, { kept, shipped }, added)) ?? (await readBeside(context, shipped, added))
}

/** The training, directories, glossaries and programmes, on the same terms: looked up, they are read when they are wanted. */
export async function openReferenceWorks(
  context: Context,
  added: readonly string[] = [],
): Promise<ReferenceWorks | undefined> {
  const { packageRoot } = context.environment
  const shipped = shippedFiles(packageRoot, 'reference')
  const kept = added.length === 0 ? keptOf<ReferenceWorks>('reference', packageRoot, shipped) : undefined
  return kept ?? (await readBeside(context, allShippedFiles(packageRoot), added))
}

/**
 * Every content there is, with a file a person adds. It stands for the shipped one of the same id and version only: those
 * that refer to the shipped one still find it.
 */
export async function openWhole(context: Context, added: readonly string[] = []): Promise<WholeLibrary | undefined> {
  return readBeside(context, allShippedFiles(context.environment.packageRoot), added, versionedHeadOf)
}

/**
 * What is kept of the shipped files, with those a person adds, of which only what they refer to is read again. Undefined
 * where they replace a shipped one, or something is wrong, which is told with all the files at hand.
 */
async function readOwn(
  { environment: { cwd } }: Context,
  { kept, shipped }: Readonly<{ kept: Library; shipped: readonly File[] }>,
  added: readonly string[],
): Promise<Library | undefined> {
  const own = added.map((name) => ({ name, text: readFileSync(resolve(cwd, name)) }))
  if (withoutReplaced(shipped, own).length < shipped.length) return undefined
  const { readLibrary } = await import('../content/read-library.ts')
  const read = readLibrary([...referredBy(own, shipped, idOf), ...own])
  return read.ok ? withMore(kept, read.value) : undefined
}

async function readBeside(
  context: Context,
  shipped: readonly File[],
  added: readonly string[],
  nameOf = headOf,
): Promise<WholeLibrary | undefined> {
  const { cwd } = context.environment
  const own = added.map((name) => ({ name, text: readFileSync(resolve(cwd, name)) }))
  const { readLibrary } = await import('../content/read-library.ts')
  const read = readLibrary([...withoutReplaced(shipped, own, nameOf), ...own])
  if (read.ok) return read.value
  context.talk.err({ text: context.messages.cli.found.contentBroken, style: 'bad' })
  const { sayProblems } = await import('./say-problems.ts')
  await sayProblems(read.problems, [...shipped, ...own], context)
  return undefined
}

/** Where the build keeps what it read of a shelf. */
export function keptPath(packageRoot: string, shelf: Shelf): string {
  return join(packageRoot, 'dist', `${shelf}.v8`)
}

/** The shipped files that none of these replaces: a copy being worked on stands for the file it comes from. */
export function withoutReplaced(shipped: readonly File[], own: readonly File[], nameOf = headOf): readonly File[] {
  const heads = new Set(own.map(nameOf))
  return shipped.filter((file) => !heads.has(nameOf(file)))
}

/** The format and id at the head of a file, as far as a glance tells; its name when it has none. */
function headOf({ name, text }: File): string {
  const id = idOf({ name, text })
  const format = /^format:\s*["']?(virage\/[\w-]+)/m.exec(startOf(text))?.[1]
  return id === undefined || format === undefined ? basename(name) : `${format} ${id}`
}

function idOf({ text }: File): string | undefined {
  return /^id:\s*["']?([\w-]+)/m.exec(startOf(text))?.[1]
}

/** The same with the version. */
function versionedHeadOf(file: File): string {
  return `${headOf(file)} ${/^version:\s*["']?([\d.]+)/m.exec(startOf(file.text))?.[1] ?? ''}`
}

function startOf(text: File['text']): string {
  return Buffer.from(text).toString('utf8', 0, 4096)
}

function keptOf<T>(shelf: Shelf, packageRoot: string, files: readonly File[]): T | undefined {
  try {
    return unpacked<T>(readFileSync(keptPath(packageRoot, shelf)), files)
  } catch {
    // No build's copy, or one that this Node does not read: the files themselves are read.
    return undefined
  }
}
