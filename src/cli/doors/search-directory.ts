import { dayAfter } from '../../model/day.ts'
import { type DirectoryEntry, isCheckedSince } from '../../model/directory.ts'
import { hasWords, plainName } from '../../model/plain.ts'
import { suggest } from '../../model/suggest.ts'
import { inLanguage, type Text } from '../../model/text.ts'
import type { Context } from '../context.ts'
import { localDay } from '../local-day.ts'
import { namesOf, type OpenDirectory } from './open-directory.ts'

/** What is looked for in the directory, as it was typed; all that is given must hold. */
export type Wanted = Readonly<{ words: readonly string[]; region?: string; kind?: string; stale?: boolean }>

/** A check older than this is stale, whatever the directory asks for. */
const daysInAYear = 365

/** The entries that fit, in the directory's order; or the sentence that says what was badly typed. */
export function searchDirectory(
  open: OpenDirectory,
  { words, region, kind, stale = false }: Wanted,
  context: Context,
): Readonly<{ found: readonly DirectoryEntry[] } | { mistake: string }> {
  const { errors } = context.messages.directory
  const inRegion = idOf(region, open.regions)
  if (region !== undefined && inRegion === undefined)
    return { mistake: told(errors.region(region), region, open.regions, context) }
  const ofKind = idOf(kind, [...open.directory.kinds, ...open.doors])
  if (kind !== undefined && ofKind === undefined)
    return { mistake: told(errors.kind(kind), kind, open.directory.kinds, context) }
  const typed = words.join(' ')
  const exact = open.directory.entries.filter(({ id }) => id.toLowerCase() === typed.toLowerCase())
  const since = dayAfter(localDay(context.environment.now()), -daysInAYear)
  const found = (exact.length > 0 ? exact : open.directory.entries).filter(
    (entry) =>
      (exact.length > 0 || typed.trim() === '' || hasWords(textOf(entry, open), typed)) &&
      (inRegion === undefined || entry.regions.length === 0 || entry.regions.includes(inRegion)) &&
      (ofKind === undefined || entry.kind === ofKind || entry.doors.includes(ofKind)) &&
      (!stale || !isCheckedSince(entry, since)),
  )
  return { found }
}

type Named = Readonly<{ id: string; text: Text }>

/** The code that was typed, or whose name was, capitals and accents aside. */
function idOf(typed: string | undefined, named: readonly Named[]): string | undefined {
  if (typed === undefined) return undefined
  const isTyped = (text: string | undefined) => text !== undefined && plainName(text) === plainName(typed)
  return named.find(({ id, text }) => isTyped(id) || isTyped(text.fr) || isTyped(text.en))?.id
}

function told(sentence: string, typed: string, named: readonly Named[], context: Context): string {
  const { errors } = context.messages.directory
  const { errors: words } = context.messages.referral
  const near = suggest(
    typed,
    named
      .map(({ id }) => id)
      .concat(
        namesOf(
          named.map(({ id }) => id),
          named,
          context,
        ),
      ),
  )
  const known = named.map(({ id, text }) => `${id} (${inLanguage(text, context.language)})`)
  return `${sentence} ${near === undefined ? errors.known(known.join(', ')) : words.didYouMean(near)}`
}

/** All the words of an entry, in every language: what a search reads. */
function textOf(
  { id, kind, name, host, text, caveat, doors, fields, regions }: DirectoryEntry,
  open: OpenDirectory,
): string {
  const named = (ids: readonly string[], from: readonly Named[]) =>
    from.filter((one) => ids.includes(one.id)).flatMap((one) => [one.id, ...Object.values(one.text)])
  return [
    id,
    ...[name, host, text, caveat].flatMap((one) => Object.values(one ?? {})),
    ...named([kind], open.directory.kinds),
    ...named(doors, open.doors),
    ...named(fields, open.fields),
    ...named(regions, open.regions),
  ].join(' ')
}
