import { type DirectoryEntry, isToVerify } from '../../model/directory.ts'
import { inLanguage, type Text } from '../../model/text.ts'
import { verifiedWords } from '../../report/doors-told.ts'
import type { Context } from '../context.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import { localDay } from '../local-day.ts'
import { namesOf, type OpenDirectory } from './open-directory.ts'

/** The entries found: each on a few lines; one alone, whole. */
export function sayEntries(found: readonly DirectoryEntry[], open: OpenDirectory, context: Context): void {
  const [only, other] = found
  if (only !== undefined && other === undefined) {
    sayWhole(only, open, context)
    return
  }
  const write = lineWriter(context)
  for (const entry of found) {
    write(0, { text: entry.id, style: 'strong' }, `  ${inLanguage(entry.name, context.language)}`)
    write(2, { text: `${placeOf(entry, open, context)} · ${stateOf(entry, open, context)}`, style: styleOf(entry) })
  }
  context.talk.err({ text: context.messages.directory.found(found.length), style: 'faint' })
}

/** One entry, with all that the directory knows of it. */
function sayWhole(entry: DirectoryEntry, open: OpenDirectory, context: Context): void {
  const { labels, pair, closed } = context.messages.directory
  const { language, talk } = context
  const write = lineWriter(context)
  const say = (text: Text | undefined) => (text === undefined ? '' : inLanguage(text, language))
  const line = (label: string, value: string) => {
    if (value !== '') write(2, pair(label, value))
  }
  const kind = open.directory.kinds.find(({ id }) => id === entry.kind)
  talk.out({ text: say(entry.name), style: 'title' })
  write(2, { text: entry.id, style: 'faint' })
  if (entry.status === 'closed') write(2, { text: closed, style: 'warning' })
  line(labels.kind, say(kind?.text))
  line(labels.host, say(entry.host))
  line(labels.offers, say(entry.text))
  line(labels.doors, namesOf(entry.doors, open.doors, context).join(', '))
  line(labels.fields, namesOf(entry.fields, open.fields, context).join(', '))
  line(labels.regions, placeOf(entry, open, context))
  if (entry.isOpenElsewhere && entry.status !== 'closed') write(2, labels.elsewhere)
  line(labels.status, [context.messages.directory.status[entry.status], say(entry.caveat)].filter(Boolean).join(' · '))
  line(labels.verified, checkedWords(entry, open, context))
  line(labels.reach, [entry.phone, entry.email, entry.url].filter(Boolean).join(' · ') || labels.noReach)
  if (entry.status !== 'closed' && kind?.caution !== undefined) write(2, { text: say(kind.caution), style: 'warning' })
  line(labels.sources, sourcesOf(entry, open, context))
}

function sourcesOf({ sources }: DirectoryEntry, { directory }: OpenDirectory, { language }: Context): string {
  const cited = directory.sources.filter(({ id }) => sources.includes(id))
  return cited.map(({ text, url }) => [inLanguage(text, language), url].filter(Boolean).join(' ')).join('; ')
}

function placeOf({ regions }: DirectoryEntry, open: OpenDirectory, context: Context): string {
  if (regions.length === 0) return context.messages.directory.everywhere
  return namesOf(regions, open.regions, context).join(', ')
}

/** Closed, or when it was checked. */
function stateOf(entry: DirectoryEntry, open: OpenDirectory, context: Context): string {
  return entry.status === 'closed' ? context.messages.directory.status.closed : checkedWords(entry, open, context)
}

/** When an entry was checked, and whether it must be again. */
function checkedWords(
  entry: DirectoryEntry,
  { directory }: OpenDirectory,
  { messages, language, environment }: Context,
): string {
  const toVerify = isToVerify(entry, directory, localDay(environment.now()))
  return verifiedWords({ words: messages, language }, { entry, toVerify })
}

function styleOf({ status }: DirectoryEntry): 'faint' | 'warning' {
  return status === 'closed' ? 'warning' : 'faint'
}
