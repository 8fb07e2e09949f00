import { canonicalJson } from '../model/canonical.ts'
import { keepContent } from './contents.ts'
import { isNumber, isString, shaped } from './guard.ts'
import type { NewLot } from './lot.ts'
import { keepLotConsents } from './lot-consents.ts'
import { tailsOf } from './lot-ids.ts'
import { type LotSaid, saidOf } from './lot-record.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** A lot that was just registered, by its number; or the id of the one that this very file made before. */
export type Registered = Readonly<{ seq: number; said: LotSaid; notice: string | null } | { already: string }>

const isId = shaped<Readonly<{ id: string }>>({ id: isString })
const isSeq = shaped<Readonly<{ seq: number }>>({ seq: isNumber })

/**
 * Records that a file was imported for a questionnaire and a stage, without its rows: none of an anonymous questionnaire
 * is kept. Within a transaction.
 */
export function registerLot(store: Store, lot: NewLot): Registered {
  const questionnaire = keepContent(store, 'questionnaire', lot.questionnaire).digest
  const framework = lot.framework === undefined ? null : keepContent(store, 'framework', lot.framework).digest
  const notice = lot.notice === undefined ? null : keepContent(store, 'notice', lot.notice).digest
  const { id, survey, file, sha256, tool, kind, stage, at } = lot
  const same = store.row(
    'SELECT id FROM lot WHERE sha256 = @sha256 AND questionnaire = @questionnaire AND stage = @stage',
    { sha256, questionnaire, stage },
  )
  if (same !== undefined) return { already: trusted(store, isId, same).id }
  const said = saidOf({ id, questionnaire, framework, kind, stage, at })
  store.run(
    `INSERT INTO lot (id, assessments, subjects, survey, file, sha256, tool, questionnaire, framework, kind, stage, at, matching)
     VALUES (@id, @assessments, @subjects, @survey, @file, @sha256, @tool, @questionnaire, @framework, @kind, @stage, @at,
       @matching)`,
    { ...said, ...tailsOf(id), survey, file, sha256, tool, matching: canonicalJson(lot.matching) },
  )
  const { seq } = trusted(store, isSeq, store.row('SELECT seq FROM lot WHERE id = @id', { id }))
  if (notice !== null && lot.consents !== undefined) keepLotConsents(store, { lot: seq, row: 0, notice }, lot.consents)
  return { seq, said, notice }
}
