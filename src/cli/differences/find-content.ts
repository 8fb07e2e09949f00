import { suggest } from '../../content/suggest.ts'
import type { Digested, WholeLibrary } from '../../model/library.ts'
import { compareVersions } from '../../model/version.ts'
import { keptByName } from '../../store/contents.ts'
import type { DifferencesWords } from '../../text/differences-words.ts'
import { openWhole } from '../content.ts'
import type { Context } from '../context.ts'
import { withStore } from '../open-store.ts'

/** A content a person named, and its kind. */
export type Named = Readonly<{ kind: keyof DifferencesWords['kinds']; content: Content; digest: string }>
type Content = Readonly<{ id: string; version: string }>

/** The name of a content, and the files to read beside those that ship. */
export type Wanted = Readonly<{ name: string; beside: readonly string[] }>

/**
 * The content a person means: a YAML file, the id of one that ships (its newest version), `id@version`, shipped or kept
 * by the store, or the start of the digest of a kept one. Undefined once it is said why there is none.
 */
export async function findContent(
  { name, beside }: Wanted,
  words: DifferencesWords,
  context: Context,
): Promise<Named | undefined> {
  if (/\.ya?ml$/i.test(name)) return inFile({ name, beside }, context)
  const library = await openWhole(context, beside)
  if (library === undefined) return undefined
  const all = entriesOf(library)
  const shipped = all.filter(({ content }) => [content.id, `${content.id}@${content.version}`].includes(name))
  const newest = shipped.toSorted((one, other) => compareVersions(one.content.version, other.content.version)).at(-1)
  if (newest !== undefined) return newest
  const kept = await withStore(context, 'read', async (store) => keptByName(store, name))
  if (kept !== undefined) return kept
  const known = all.map(({ content }) => content.id)
  const near = suggest(name.split('@')[0] ?? name, known)
  const help = near === undefined ? words.errors.known(known.join(', ')) : words.errors.suggestion(near)
  context.talk.err({ text: words.errors.unknown(name), style: 'bad' }, ' ', help)
  return undefined
}

/** The file is read beside those that ship, which it may name; it stands for the one it has the name and version of. */
async function inFile({ name, beside }: Wanted, context: Context): Promise<Named | undefined> {
  const library = await openWhole(context, [...new Set([name, ...beside])])
  return library && entriesOf(library).find(({ file }) => file === name)
}

type Entry = Named & Readonly<{ file: string }>

function entriesOf(library: WholeLibrary): readonly Entry[] {
  const of = (kind: Named['kind'], map: ReadonlyMap<string, Digested<Content>>): readonly Entry[] =>
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
  ]
}
