import { canonicalJson } from '../model/canonical.ts'
import { isProfile } from './answer-guards.ts'
import { type Apart, ofBlock, sealOfBlock } from './block-seal.ts'
import { BlockWriter } from './block-writer.ts'
import { isNumber, isString, shaped } from './guard.ts'
import { type LotRecord, lotRecords, saidOf } from './lot-record.ts'
import { parsed, toMap, trusted } from './read-record.ts'
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
  const records = lotRecords(store, first, last)
  const [head] = records
  if (seq > last || head === undefined || records.length !== last - first + 1) return false
  const lot = canonicalJson(saidOf({ ...head, at: head.lotAt }))
  return (seal.startsWith(ofBlock) ? blockSealOf(store, lot, records) : runSealOf(lot, records)) === seal
}

function blockSealOf(store: Store, lot: string, records: readonly LotRecord[]): string {
  const writer = new BlockWriter()
  const apart = new Map<number, Apart>()
  for (const [place, { subject, revises, ...record }] of records.entries()) {
    if (subject !== null || revises !== null) apart.set(place, { subject, revises })
    const { response, name, at, sector, size, region } = toldOf(record)
    const profile =
      record.profile === null ? undefined : new Map(trusted(store, isProfile, toMap(parsed(store, record.profile))))
    writer.add({ ...record, response, name, at, sector, size, region, profile })
  }
  return sealOfBlock(lot, writer.take(), { first: records[0]?.seq ?? 0, apart })
}

function toldOf({ response, name, at, sector, size, region }: Omit<LotRecord, 'subject' | 'revises'>) {
  return {
    response: response ?? undefined,
    name: name ?? undefined,
    at: at ?? undefined,
    sector: sector ?? undefined,
    size: size ?? undefined,
    region: region ?? undefined,
  }
}

/** The older seals. */
function runSealOf(lot: string, records: readonly LotRecord[]): string {
  const run = new RunSeal(lot)
  for (const record of records) run.add(record)
  return run.close()
}
