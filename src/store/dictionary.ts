import type { Profile } from '../model/profile.ts'
import { isNumber, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

const kinds = ['sector', 'size', 'region'] as const

/** The ids of the words that the store knows of a profile: its sector, size and region. Within a transaction. */
export function wordsOf(store: Store, profile: Profile): Readonly<Record<(typeof kinds)[number], number | null>> {
  const idOf = (kind: (typeof kinds)[number]): number | null => {
    const word = profile.get(kind)
    return word === undefined || typeof word === 'object' ? null : wordId(store, kind, String(word))
  }
  return { sector: idOf('sector'), size: idOf('size'), region: idOf('region') }
}

/** The id of a word, kept if it was not. Within a transaction. */
export function wordId(store: Store, kind: string, word: string): number {
  store.run('INSERT INTO dictionary (kind, word) VALUES (@kind, @word) ON CONFLICT DO NOTHING', { kind, word })
  const row = store.row('SELECT id FROM dictionary WHERE kind = @kind AND word = @word', { kind, word })
  return trusted(store, shaped<{ id: number }>({ id: isNumber }), row).id
}
