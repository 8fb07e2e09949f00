import { both, type Guard, isNumber, isRecord, isString, nullable, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import { tierCount } from './row-block.ts'
import type { SealedRow } from './run-seal.ts'
import type { Store } from './store.ts'

/** A row of a lot as it is kept, with the id of its subject and what its lot says of all its rows. */
export type LotRecord = SealedRow &
  Readonly<{ answers: string; subjectId: string; id: string; questionnaire: string; framework: string | null }> &
  Readonly<{ kind: string; stage: string; lotAt: string }>

type Row = Omit<LotRecord, 'tier1' | 'id'> & Readonly<{ lotId: string }>
const isRow: Guard<Row & Readonly<Record<string, unknown>>> = both(
  shaped<Row>({
    seq: isNumber,
    line: isNumber,
    response: nullable(isString),
    name: nullable(isString),
    subject: nullable(isString),
    revises: nullable(isNumber),
    at: nullable(isString),
    sector: nullable(isString),
    size: nullable(isString),
    region: nullable(isString),
    profile: nullable(isString),
    answers: isString,
    subjectId: isString,
    lotId: isString,
    questionnaire: isString,
    framework: nullable(isString),
    kind: isString,
    stage: isString,
    lotAt: isString,
  }),
  isRecord,
)

const tiers = Array.from({ length: tierCount }, (_, n) => `tier1_${n + 1}`)
const wordOf = (kind: string): string =>
  `(SELECT word FROM dictionary WHERE dictionary.id = lot_row.${kind}) AS ${kind}`

const query = `SELECT lot_row.seq, line, response, name, subject, revises, lot_row.at, ${wordOf('sector')}, ${wordOf('size')},
    ${wordOf('region')}, profile, ${tiers.join(', ')}, answers,
    coalesce(subject, printf('%08x', lot_row.seq) || subjects) AS subjectId,
    lot.id AS lotId, questionnaire, framework, kind, stage, lot.at AS lotAt
  FROM lot_row JOIN lot ON lot.seq = lot_row.lot
  WHERE lot_row.seq BETWEEN @first AND @last ORDER BY lot_row.seq`

/** The rows of lots whose numbers are between two, in their order. */
export function lotRecords(store: Store, first: number, last: number): readonly LotRecord[] {
  return store.rows(query, { first, last }).map((found) => {
    const row = trusted(store, isRow, found)
    const tier1 = tiers.map((tier) => (isNumber(row[tier]) ? row[tier] : Number.NaN))
    return { ...row, id: row.lotId, tier1 }
  })
}

/** What a lot says of all its rows, as it is sealed with each run of them. */
export function saidOf({ id, questionnaire, framework, kind, stage, at }: LotSaid): LotSaid {
  return { id, questionnaire, framework, kind, stage, at }
}

/** What the seals cover of a lot. */
export type LotSaid = Readonly<{
  id: string
  questionnaire: string
  framework: string | null
  kind: string
  stage: string
  at: string
}>
