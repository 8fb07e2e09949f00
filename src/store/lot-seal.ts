import { canonicalJson } from '../model/canonical.ts'
import { isNumber, isString, shaped } from './guard.ts'
import { lotRecords, saidOf } from './lot-record.ts'
import { trusted } from './read-record.ts'
import { RunSeal } from './run-seal.ts'
import type { Store } from './store.ts'

type Row = Readonly<{ first: number; last: number; seal: string }>
const isRow = shaped<Row>({ first: isNumber, last: isNumber, seal: isString })

/** Whether the run of rows that this one is of still says what was imported. */
export function isSealed(store: Store, seq: number): boolean {
  const found = store.row('SELECT first, last, seal FROM lot_seal WHERE first <= @seq ORDER BY first DESC LIMIT 1', {
    seq,
  })
  if (found === undefined) return false
  const { first, last, seal } = trusted(store, isRow, found)
  const [head, ...others] = lotRecords(store, first, last)
  if (seq > last || head === undefined) return false
  const run = new RunSeal(canonicalJson(saidOf({ ...head, at: head.lotAt })))
  for (const record of [head, ...others]) run.add(record)
  return run.close() === seal
}
