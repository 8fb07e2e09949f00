import type { Directory, DirectoryEntry } from '../model/directory.ts'
import { checkDirectory } from './check-directory.ts'
import type { Draft } from './draft.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import { referenceTo } from './read-training.ts'
import type { Surroundings } from './surroundings.ts'
import type { WrittenDirectory, WrittenEntry } from './written/directory.ts'

/** Who can help in a territory. */
export function readDirectory(
  { written, source }: Draft<WrittenDirectory>,
  notes: Notes,
  around: Surroundings,
): Directory {
  notes.tellAll(checkDirectory(written, source, around))
  const { id, version, languages, actions, fields, regions, kinds, sources } = written
  return {
    id,
    version,
    languages,
    actions: referenceTo(actions),
    fields,
    regions,
    verifyAfterDays: written.verify_after_days,
    near: new Map(Object.entries(written.near ?? {})),
    kinds,
    sources,
    entries: written.entries.map(readEntry),
  }
}

function readEntry(written: WrittenEntry): DirectoryEntry {
  const { id, kind, name, host, text, doors, fields, regions, elsewhere, status } = written
  const { caveat, verified, sources, url, email, phone } = written
  return {
    id,
    kind,
    name,
    ...given('host', host),
    ...given('text', text),
    doors: doors ?? [],
    fields: fields ?? [],
    regions: regions ?? [],
    isOpenElsewhere: elsewhere === true,
    status,
    ...given('caveat', caveat),
    ...given('verified', verified),
    sources: sources ?? [],
    ...given('url', url),
    ...given('email', email),
    ...given('phone', phone),
  }
}
