import type { Form } from '../model/fault.ts'
import type { Noun } from '../model/noun.ts'
import { hasForm, isDay } from '../model/text-form.ts'
import { checkIds, checkRepeats, identified } from './check-ids.ts'
import { type Finding, onValue } from './finding.ts'
import { idsOfList, whenThere } from './found.ts'
import type { Path } from './located.ts'
import type { Source } from './source.ts'
import type { Surroundings } from './surroundings.ts'
import { unknownName, unknownNames } from './unknown-name.ts'
import type { WrittenDirectory, WrittenEntry } from './written/directory.ts'

/** The names that entries may use, by key; undefined where the file that declares them cannot be read. */
type Names = Readonly<Record<'doors' | 'fields' | 'regions' | 'sources', ReadonlySet<string> | undefined>>

/** Everything a directory can say wrong: what it refers to, ids, names, forms, sources. */
export function* checkDirectory(written: WrittenDirectory, source: Source, around: Surroundings): Generator<Finding> {
  yield* references(written, around)
  for (const key of ['kinds', 'sources', 'entries'] as const) yield* checkIds(identified(written[key], [key]), source)
  const names: Names = {
    doors: whenThere(around.doors(written.actions)),
    fields: idsOfList(around.list(written.fields)),
    regions: idsOfList(around.list(written.regions)),
    sources: new Set(written.sources.map(({ id }) => id)),
  }
  const kinds = new Set(written.kinds.map(({ id }) => id))
  for (const [index, entry] of written.entries.entries()) {
    const path = ['entries', index]
    if (!kinds.has(entry.kind))
      yield unknownName({ noun: 'entry-kind', name: entry.kind, known: kinds }, [...path, 'kind'])
    yield* entryNames(entry, path, names)
    yield* entryForms(entry, path)
    yield* provenance(entry, path)
  }
  yield* neighbours(written.near ?? {}, names.regions)
  yield* sources(written)
}

function* references({ actions, fields, regions }: WrittenDirectory, around: Surroundings): Generator<Finding> {
  if (around.doors(actions).is === 'missing')
    yield unknownName({ noun: 'action-library', name: actions, known: around.known.actions }, ['actions'])
  for (const [key, name] of Object.entries({ fields, regions })) {
    if (around.list(name).is === 'missing') yield unknownName({ noun: 'list', name, known: around.known.list }, [key])
  }
}

const nouns = { doors: 'referral', fields: 'field', regions: 'region', sources: 'source' } as const satisfies Readonly<
  Record<keyof Names, Noun>
>

function* entryNames(entry: WrittenEntry, path: Path, names: Names): Generator<Finding> {
  for (const key of ['doors', 'fields', 'regions', 'sources'] as const) {
    const known = names[key]
    if (known !== undefined) yield* unknownNames(nouns[key], entry[key], { known, path: [...path, key] })
    yield* checkRepeats(entry[key], [...path, key])
  }
}

/** The regions told to be near one are regions, each once. */
function* neighbours(
  near: NonNullable<WrittenDirectory['near']>,
  known: ReadonlySet<string> | undefined,
): Generator<Finding> {
  for (const [region, others] of Object.entries(near)) {
    const path = ['near', region]
    if (known !== undefined) {
      if (!known.has(region)) yield unknownName({ noun: 'region', name: region, known }, path)
      yield* unknownNames('region', others, { known, path })
    }
    yield* checkRepeats(others, path)
  }
}

function* entryForms({ verified, url, email, phone }: WrittenEntry, path: Path): Generator<Finding> {
  if (verified !== undefined && !isMoment(verified)) yield badForm('moment', verified, [...path, 'verified'])
  if (url !== undefined && !isAddress(url)) yield badForm('url', url, [...path, 'url'])
  if (email !== undefined && !hasForm(email, 'email')) yield badForm('email', email, [...path, 'email'])
  if (phone !== undefined && !hasForm(phone, 'phone')) yield badForm('phone', phone, [...path, 'phone'])
}

function badForm(form: Form, value: string, path: Path): Finding {
  return onValue(path, { code: 'bad-form', value, form })
}

/** A year, a month or a day of the calendar; a month or a year is judged by its first day. */
function isMoment(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10))
}

function isAddress(text: string): boolean {
  return /^https?:/.test(text) && hasForm(text, 'url')
}

/** An entry says where it was learned: an address from nowhere could lead anywhere. */
function* provenance({ id, url, sources: cited }: WrittenEntry, path: Path): Generator<Finding> {
  if ((cited ?? []).length > 0) return
  const gives = url === undefined ? 'entry' : 'address'
  yield onValue([...path, url === undefined ? 'id' : 'url'], { code: 'source-missing', entry: id, gives })
}

function* sources(written: WrittenDirectory): Generator<Finding> {
  const cited = new Set(written.entries.flatMap(({ sources: ids }) => ids ?? []))
  for (const [index, { id, url }] of written.sources.entries()) {
    const path = ['sources', index]
    if (url !== undefined && !isAddress(url)) yield badForm('url', url, [...path, 'url'])
    if (!cited.has(id)) yield onValue([...path, 'id'], { code: 'unused-source', source: id })
  }
}
