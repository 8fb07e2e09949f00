import { canonicalJson } from '../model/canonical.ts'
import type { Consent } from '../model/notice.ts'
import { isBoolean, isString, recordOf, shaped } from './guard.ts'
import { parsed, trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** The schema of what the people of a lot consented to; a part of its sixth step. Shipped: never edited. */
export const lotConsents = `
-- What people consented to, purpose by purpose (JSON): what a row says itself or, under the row 0, what whoever imported
-- the lot states of all its rows. "notice": the text that was shown.
CREATE TABLE lot_consent (
  lot INTEGER NOT NULL REFERENCES lot (seq),
  row INTEGER NOT NULL,
  given TEXT NOT NULL CHECK (json_valid(given)),
  notice TEXT NOT NULL REFERENCES content (digest),
  PRIMARY KEY (lot, row)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER lot_consent_never_changes BEFORE UPDATE ON lot_consent
BEGIN SELECT RAISE(ABORT, 'lot_consent is append-only'); END;
CREATE TRIGGER lot_consent_never_shrinks BEFORE DELETE ON lot_consent
WHEN NOT EXISTS (SELECT 1 FROM purge)
BEGIN SELECT RAISE(ABORT, 'lot_consent is append-only'); END;
`

/** Purpose → given or not. */
export type Given = Readonly<Record<string, boolean>>

/** Keeps what is said of a row, or under the row 0 of all those of the lot. Within a transaction. */
export function keepLotConsents(
  store: Store,
  { lot, row, notice }: Readonly<{ lot: number; row: number; notice: string }>,
  given: Given,
): void {
  store.run('INSERT INTO lot_consent (lot, row, given, notice) VALUES (@lot, @row, @given, @notice)', {
    lot,
    row,
    notice,
    given: canonicalJson(given),
  })
}

type Row = Readonly<{ given: string; id: string; version: string; digest: string }>
const isRow = shaped<Row>({ given: isString, id: isString, version: isString, digest: isString })

/** The consents of a row: what its lot states, then what it says itself, which holds. */
export function consentsOfRow(store: Store, { seq, at }: Readonly<{ seq: number; at: string }>): readonly Consent[] {
  const rows = store.rows(
    `SELECT given, content.id, version, digest
     FROM lot_row JOIN lot_consent ON lot_consent.lot = lot_row.lot AND row IN (0, lot_row.seq)
       JOIN content ON digest = lot_consent.notice
     WHERE lot_row.seq = @seq ORDER BY row`,
    { seq },
  )
  return rows.flatMap((found) => {
    const { given, ...notice } = trusted(store, isRow, found)
    return Object.entries(trusted(store, recordOf(isBoolean), parsed(store, given))).map(
      ([purpose, isGiven]): Consent => ({ purpose, given: isGiven, at, how: 'file', notice }),
    )
  })
}

/** What a row says itself, as it was kept; undefined when it says nothing. */
export function givenByRow(store: Store, seq: number): string | undefined {
  const found = store.row(
    'SELECT given FROM lot_consent JOIN lot_row ON lot_row.lot = lot_consent.lot WHERE row = @seq AND lot_row.seq = @seq',
    { seq },
  )
  return found === undefined
    ? undefined
    : trusted(store, shaped<Readonly<{ given: string }>>({ given: isString }), found).given
}
