import { type Assessment, foldTrail, type SheetEntry, type TrailEntry } from '../model/assessment.ts'
import { canonicalJson } from '../model/canonical.ts'
import { isString, nullable, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'
import { loadTrail } from './trail.ts'

const isWas = shaped<Readonly<{ was: string | null }>>({ was: nullable(isString) })

/** Whether a sheet is the fold of its trail, and each entry says what it replaced. */
export function isTrailSound(store: Store, { id, answers }: Assessment): boolean {
  const trail = loadTrail(store, id)
  if (canonicalJson(foldTrail(trail)) !== canonicalJson(answers)) return false
  const rows = store.rows('SELECT was FROM trail WHERE assessment = @id ORDER BY seq', { id })
  const replaced = wasOf(trail)
  return rows.every((row, index) => {
    const { was } = trusted(store, isWas, row)
    return was === (replaced[index] ?? null) || (was === null && isSheet(trail[index]))
  })
}

/** What each entry replaced, as JSON; undefined where there was nothing. */
function wasOf(trail: readonly (TrailEntry | SheetEntry)[]): readonly (string | undefined)[] {
  const before = new Map<string, string>()
  return trail.map((entry) => {
    if ('sheet' in entry) {
      const was = `{${[...before].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, json]) => `${JSON.stringify(id)}:${json}`)}}`
      before.clear()
      for (const [question, response] of entry.sheet) before.set(question, canonicalJson(response))
      return was
    }
    const was = before.get(entry.question)
    if (entry.response === undefined) before.delete(entry.question)
    else before.set(entry.question, canonicalJson(entry.response))
    return was
  })
}

/** An imported sheet does not say what it replaced. */
function isSheet(entry: TrailEntry | SheetEntry | undefined): boolean {
  return entry !== undefined && 'sheet' in entry
}
