import type { Library } from '../model/library.ts'
import type { File } from './file.ts'

/**
 * The files that others may refer to, directly or through them: those whose id they write somewhere. `idOf`: that of a
 * file, as far as its head tells.
 */
export function referredBy(
  files: readonly File[],
  all: readonly File[],
  idOf: (file: File) => string | undefined,
): readonly File[] {
  const found = new Set<File>()
  let texts = files.map(({ text }) => Buffer.from(text).toString())
  while (texts.length > 0) {
    const fresh = all.filter((file) => !found.has(file) && isWritten(idOf(file), texts))
    for (const file of fresh) found.add(file)
    texts = fresh.map(({ text }) => Buffer.from(text).toString())
  }
  return all.filter((file) => found.has(file))
}

function isWritten(id: string | undefined, texts: readonly string[]): boolean {
  return id === undefined || texts.some((text) => text.includes(id))
}

/** One library and what another has besides. */
export function withMore(library: Library, more: Library): Library {
  return {
    questionnaires: joined(library.questionnaires, more.questionnaires),
    frameworks: joined(library.frameworks, more.frameworks),
    actions: joined(library.actions, more.actions),
    notices: joined(library.notices, more.notices),
    lists: joined(library.lists, more.lists),
  }
}

function joined<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...other, ...one])
}
