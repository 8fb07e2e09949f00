import { createHash } from 'node:crypto'
import { importLot } from '../../src/store/import-lot.ts'
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

/** A row of it: answers to Q1 (one), Q2 (several), Q4 (a number), and nothing else. */
export function rowAt(line: number, more: Partial<LotRow> = {}): LotRow {
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

export function imported(store: Store, lot: NewLot, rows: readonly LotRow[]): LotSummary {
  return importLot(store, lot, (add) => {
    for (const row of rows) add(row)
  })
}
