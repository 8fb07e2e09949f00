import type { Consent, NoticeShown } from '../model/notice.ts'
import type { Pinned } from '../model/score.ts'
import { isString, isTime, nullable, oneOf, shaped } from './guard.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** Records a consent, given or refused. A change of mind is one more record; none is ever erased. */
export function recordConsent(store: Store, assessment: string, consent: Consent): void {
  const { purpose, at, how } = consent
  store.write(() =>
    store.run(
      `INSERT INTO consent (assessment, purpose, given, at, by, how, notice)
       VALUES (@assessment, @purpose, @given, @at, @by, @how, @notice)`,
      {
        assessment,
        purpose,
        given: consent.given ? 1 : 0,
        at,
        by: consent.by ?? null,
        how,
        notice: consent.notice.digest,
      },
    ),
  )
}

/** Records which notice was shown, in which language, when. */
export function recordNotice(store: Store, assessment: string, shown: NoticeShown): void {
  const { language, at } = shown
  store.write(() =>
    store.run(
      'INSERT INTO notice_shown (assessment, notice, language, at) VALUES (@assessment, @notice, @language, @at)',
      {
        assessment,
        notice: shown.notice.digest,
        language,
        at,
      },
    ),
  )
}

/** Records of an assessment the notices that were shown for another, as they were shown. */
export function repeatNotices(store: Store, pair: Readonly<{ from: string; to: string }>): void {
  store.write(() =>
    store.run(
      `INSERT INTO notice_shown (assessment, notice, language, at)
       SELECT @to, notice, language, at FROM notice_shown WHERE assessment = @from ORDER BY seq`,
      pair,
    ),
  )
}

type Row = Pinned & Readonly<{ purpose: string; given: 0 | 1; at: string; by: string | null; how: Consent['how'] }>
const isRow = shaped<Row>({
  id: isString,
  version: isString,
  digest: isString,
  purpose: isString,
  given: oneOf(0, 1),
  at: isTime,
  by: nullable(isString),
  how: oneOf('oral', 'written', 'file'),
})

/** Every consent recorded, in order: of one purpose, the last one holds. */
export function consentsOf(store: Store, assessment: string): readonly Consent[] {
  const rows = store.rows(
    `SELECT purpose, given, at, by, how, content.id, version, digest
     FROM consent JOIN content ON digest = notice WHERE assessment = @assessment ORDER BY consent.seq`,
    { assessment },
  )
  return rows.map((row) => {
    const { id, version, digest, purpose, given, at, by, how } = trusted(store, isRow, row)
    return { purpose, given: given === 1, at, ...(by === null ? {} : { by }), how, notice: { id, version, digest } }
  })
}
