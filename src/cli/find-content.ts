import type { Digested, WholeLibrary } from '../model/library.ts'
import { suggest } from '../model/suggest.ts'
import { type Contents, keptByName, keptContent } from '../store/contents.ts'
import type { Store } from '../store/store.ts'
import type { contents } from '../text/fr/contents.ts'
import { openWhole } from './content.ts'
import type { Context } from './context.ts'
import { newestOf } from './newest-version.ts'
import { withStore } from './open-store.ts'

type Kinds = {
  readonly questionnaire: 'questionnaires'
  readonly framework: 'frameworks'
  readonly actions: 'actions'
  readonly notice: 'notices'
  readonly list: 'lists'
  readonly training: 'training'
  readonly directory: 'directories'
  readonly glossary: 'glossaries'
  readonly programme: 'programmes'
  readonly report: 'reports'
}
type ContentOf<K extends keyof Kinds> =
  WholeLibrary[Kinds[K]] extends ReadonlyMap<string, Digested<infer Content>> ? Content : never
type NamedAs<K extends keyof Kinds> = Readonly<{ kind: K; content: ContentOf<K>; digest: string }>

/** A content a person named, and its kind. */
export type Named = { [K in keyof Kinds]: NamedAs<K> }[keyof Kinds]

/** The name of a content, and the files to read beside those that ship. */
export type Wanted = Readonly<{ name: string; beside: readonly string[] }>

/** A content with what it was found beside. */
export type Found = Named & Readonly<{ library: WholeLibrary }>

/**
 * The content a person means: a YAML file, the id of one that ships (its newest version), `id@version`, shipped or kept
 * by the store, or the start of the digest of a kept one. Undefined once it is said why there is none.
 */
export async function findContent(
  { name, beside }: Wanted,
  words: typeof contents,
  context: Context,
): Promise<Found | undefined> {
  const isFile = /\.ya?ml$/i.test(name)
  const library = await openWhole(context, isFile ? [...new Set([name, ...beside])] : beside)
  if (library === undefined) return undefined
  const all = entriesOf(library)
  const found = (named: Named | undefined) => named && { ...named, library }
  if (isFile) return found(all.find(({ file }) => file === name))
  const known = all.filter(({ content }) => [content.id, `${content.id}@${content.version}`].includes(name))
  const newest = newestOf(known, ({ content }) => content.version)
  if (newest !== undefined) return found(newest)
  const kept = await withStore(context, 'read', async (store) => keptNamed(store, name))
  if (kept !== undefined) return found(kept)
  const ids = all.map(({ content }) => content.id)
  const near = suggest(name.split('@')[0] ?? name, ids)
  const help = near === undefined ? words.errors.known(ids.join(', ')) : words.errors.suggestion(near)
  context.talk.err({ text: words.errors.unknown(name), style: 'bad' }, ' ', help)
  return undefined
}

function keptNamed(store: Store, name: string): Named | undefined {
  const found = keptByName(store, name)
  if (found === undefined) return undefined
  const { kind, digest } = found
  const content = <K extends keyof Contents>(of: K) => keptContent(store, of, digest)
  switch (kind) {
    case 'questionnaire':
      return named(kind, content(kind), digest)
    case 'framework':
      return named(kind, content(kind), digest)
    case 'actions':
      return named(kind, content(kind), digest)
    case 'notice':
      return named(kind, content(kind), digest)
  }
}

function named<K extends keyof Kinds>(
  kind: K,
  content: ContentOf<K> | undefined,
  digest: string,
): NamedAs<K> | undefined {
  return content && { kind, content, digest }
}

function entriesOf(library: WholeLibrary) {
  const of = <K extends keyof Kinds>(kind: K, map: ReadonlyMap<string, Digested<ContentOf<K>>>) =>
    [...map.values()].map((one) => ({ kind, ...one }))
  return [
    ...of('questionnaire', library.questionnaires),
    ...of('framework', library.frameworks),
    ...of('actions', library.actions),
    ...of('notice', library.notices),
    ...of('list', library.lists),
    ...of('training', library.training),
    ...of('directory', library.directories),
    ...of('glossary', library.glossaries),
    ...of('programme', library.programmes),
    ...of('report', library.reports),
  ]
}
