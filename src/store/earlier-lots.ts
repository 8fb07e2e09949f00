import { isNumber, isRecord, isString, shaped } from './guard.ts'
import type { NewLot } from './lot.ts'
import { parsed, trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** The bytes of an export up to its last line end, and their SHA-256 in hexadecimal. */
export type Whole = Readonly<{ bytes: number; sha256: string }>

/** An earlier export of the same survey. `whole`: absent where it was not kept; `business`: the one all its rows are of. */
export type EarlierLot = Readonly<{
  id: string
  file: string
  at: string
  sha256: string
  whole?: Whole
  business?: string
}>

const isLot = shaped<Readonly<{ id: string; file: string; at: string; sha256: string; matching: string }>>({
  id: isString,
  file: isString,
  at: isString,
  sha256: isString,
  matching: isString,
})
const isWhole = shaped<Whole>({ bytes: isNumber, sha256: isString })

/** The exports of a survey that were imported before, for the same questionnaire and stage, the last first. */
export function earlierLots(
  store: Store,
  { survey, stage, questionnaire }: Pick<NewLot, 'survey' | 'stage' | 'questionnaire'>,
): readonly EarlierLot[] {
  const found = store.rows(
    `SELECT lot.id, file, lot.at, sha256, matching FROM lot JOIN content ON content.digest = questionnaire
     WHERE survey = @survey AND stage = @stage AND content.id = @questionnaire ORDER BY lot.seq DESC`,
    { survey, stage, questionnaire: questionnaire.id },
  )
  return found.map((row) => {
    const { matching, ...lot } = trusted(store, isLot, row)
    const said = parsed(store, matching)
    const { whole, business } = isRecord(said) ? said : {}
    return {
      ...lot,
      ...(isWhole(whole) ? { whole } : {}),
      ...(isString(business) ? { business } : {}),
    }
  })
}
