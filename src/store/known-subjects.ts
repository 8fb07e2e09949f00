import { plainName } from '../model/plain.ts'
import { isNumber, isString, nullable, shaped } from './guard.ts'
import { numberIn } from './lot-ids.ts'
import { hashOf, NumberedTexts } from './numbered-texts.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'
import { readSubject } from './subjects.ts'

type Kept = Readonly<{ seq: number; name: string; id: string }>
const isKept = shaped<Kept>({ seq: isNumber, name: isString, id: isString })
type Imported = Readonly<{ seq: number; name: string; subject: string | null }>
const isImported = shaped<Imported>({ seq: isNumber, name: isString, subject: nullable(isString) })
const isSubject = shaped<Readonly<{ subject: string }>>({ subject: isString })

/**
 * The subjects of a store as they are when it is made, to be found by their very name (accents, capitals and spaces apart)
 * or id, row after row of an export: a million names take some sixteen megabytes.
 */
export class KnownSubjects {
  readonly #store: Store
  readonly #ids = new Set<string>()
  readonly #kept = new Map<string, readonly string[]>()
  readonly #imported = new NumberedTexts()
  /** Whether there is nobody at all, not even one without a name. */
  readonly isEmpty: boolean

  constructor(store: Store) {
    this.#store = store
    store.each('SELECT seq, name, id FROM subject ORDER BY seq', (row) => {
      const { name, id } = trusted(store, isKept, row)
      const key = plainName(name)
      this.#ids.add(id)
      this.#kept.set(key, [...(this.#kept.get(key) ?? []), id])
    })
    store.each('SELECT seq, name, subject FROM lot_row WHERE name IS NOT NULL ORDER BY seq', (row) => {
      const { seq, name, subject } = trusted(store, isImported, row)
      this.#imported.add(hashOf(Buffer.from(plainName(name))), subject === null ? seq : (numberIn(subject) ?? seq))
    })
    this.isEmpty = this.#ids.size === 0 && store.row('SELECT seq FROM lot_row LIMIT 1') === undefined
  }

  /** The ids of the subjects so named, none twice; several are for the person to choose among. */
  named(name: string): readonly string[] {
    const wanted = plainName(name)
    const imported = this.#imported.rowsOf(hashOf(Buffer.from(wanted))).flatMap((seq) => {
      const row = this.#store.row('SELECT subject FROM imported WHERE seq = @seq', { seq })
      return row === undefined ? [] : [trusted(this.#store, isSubject, row).subject]
    })
    const found = new Set([...(this.#kept.get(wanted) ?? []), ...imported])
    return [...found].filter((id) => plainName(readSubject(this.#store, id)?.name ?? '') === wanted)
  }

  /** Whether there is a subject of this id. Words that cannot be one are not looked for in the store. */
  has(id: string): boolean {
    return this.#ids.has(id) || (numberIn(id) !== undefined && readSubject(this.#store, id) !== undefined)
  }

  /** The ids of those that a cell means: the very id it writes, else those so named. */
  meant(written: string): readonly string[] {
    return this.has(written) ? [written] : this.named(written)
  }
}
