import { recordStatus } from '../../store/action-statuses.ts'
import { appendJournal } from '../../store/journal.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { Statement } from './read-statement.ts'

/** Keeps what became of an action of an assessment's plan; false when that was already known, and nothing is added. */
export function keepStatus(
  store: Store,
  { assessment, statement }: Readonly<{ assessment: string; statement: Statement }>,
  { environment }: Pick<Context, 'environment'>,
): boolean {
  const { state, ...said } = statement
  const at = environment.now().toISOString()
  return store.write(() => {
    const isNew = recordStatus(store, assessment, { ...state, ...said, at })
    if (isNew) appendJournal(store, { at, systemUser: environment.user, command: 'plan status', dossier: assessment })
    return isNew
  })
}
