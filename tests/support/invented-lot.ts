import { createHash } from 'node:crypto'
import { BlockWriter } from '../../src/store/block-writer.ts'
import { type Add, importLot } from '../../src/store/import-lot.ts'
import type { LotRow, LotSummary, NewLot } from '../../src/store/lot.ts'
import type { Store } from '../../src/store/store.ts'
import { framework, questionnaire } from './invented-content.ts'
import { at } from './invented-visit.ts'

/** An invented survey export, for tests of what keeps it. Its questionnaire is the invented one: seven places. */
export function lotNamed(file: string, more: Partial<NewLot> = {}): NewLot {
  const digest = createHash('sha256').update(file).digest('hex')
  return {
    id: `${digest.slice(0, 8)}-0000-4000-8000-${digest.slice(8, 20)}`,
    survey: 'campagne',
    file,
    sha256: digest,
    tool: 'limesurvey',
    questionnaire,
    framework,
    kind: 'business',
    stage: 'T0',
    at,
    matching: { Q1: 'q1' },
    ...more,
  }
}

/** A row, and the known subject it is about. */
export type InventedRow = LotRow & Readonly<{ subject?: string }>

/** A row of it: answers to Q1 (one), Q2 (several), Q4 (a number), and nothing else. */
export function rowAt(line: number, more: Partial<InventedRow> = {}): InventedRow {
  return {
    line,
    response: `r${line}`,
    name: `Boulangerie ${line}`,
    sector: 'DET',
    size: 'XS',
    region: '02',
    tier1: [line + 0.1, Number.NaN],
    answers: `["a",["x","y"],null,${line % 10},null,null,null]`,
    ...more,
  }
}

export function imported(store: Store, lot: NewLot, rows: readonly InventedRow[]): LotSummary {
  return importLot(store, lot, (add) => addRows(add, rows))
}

/** Gives rows by blocks, of so many at most. */
export function addRows(add: Add, rows: readonly InventedRow[], most = Number.POSITIVE_INFINITY): void {
  const writer = new BlockWriter()
  const subjects = new Map<number, Readonly<{ id: string; isName: boolean }>>()
  const give = (): void => {
    add(writer.take(), { subjects, left: new Set() })
    subjects.clear()
  }
  for (const { subject, ...row } of rows) {
    if (subject !== undefined) subjects.set(writer.count, { id: subject, isName: false })
    writer.add(row)
    if (writer.isFull || writer.count === most) give()
  }
  if (writer.count > 0) give()
}
