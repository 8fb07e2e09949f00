import type { Problem, Read } from '../model/problem.ts'
import { type AnyDraft, openDraft } from './draft.ts'
import { isUsable, problemOf } from './finding.ts'
import { given } from './given.ts'
import { Notes } from './notes.ts'
import { isCertain } from './sound-part.ts'
import type { ContentFile } from './source.ts'
import { toldOnce } from './told-once.ts'

/**
 * Reads a file whose names are looked up elsewhere: `make` notes all that is wrong as it goes, and gives nothing where
 * there is nothing to give. Of a file that is sound in part only, what that part says for certain is told too.
 */
export function readNoted<T>(file: ContentFile, make: (draft: AnyDraft, notes: Notes) => T | undefined): Read<T> {
  const { draft, sound, problems } = openDraft(file)
  if (draft !== undefined) {
    const { value, found } = noted(draft, make)
    const told = toldOnce([...problems, ...found])
    return value !== undefined && isUsable(told) ? { ok: true, value, warnings: told } : { ok: false, problems: told }
  }
  const certain = sound && noted(sound.draft, make).found.filter(({ fault }) => isCertain(fault, sound.aside))
  return { ok: false, problems: toldOnce([...problems, ...(certain ?? [])]) }
}

function noted<T>(
  draft: AnyDraft,
  make: (draft: AnyDraft, notes: Notes) => T | undefined,
): Readonly<{ value?: T; found: readonly Problem[] }> {
  const notes = new Notes()
  const value = make(draft, notes)
  return { ...given('value', value), found: notes.findings.map((finding) => problemOf(finding, draft.source)) }
}
