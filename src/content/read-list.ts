import type { List } from '../model/list.ts'
import { checkIds, identified } from './check-ids.ts'
import type { Draft } from './draft.ts'
import type { Notes } from './notes.ts'
import type { WrittenList } from './written/list.ts'

/** A reference list. */
export function readList({ written, source }: Draft<WrittenList>, notes: Notes): List {
  const { id, version, languages, name, entries } = written
  notes.tellAll(checkIds(identified(entries, ['entries']), source))
  return { id, version, languages, name, entries }
}
