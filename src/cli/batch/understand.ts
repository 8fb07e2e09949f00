import { normal } from '../../answers/survey/match/normal.ts'
import { match } from '../../answers/survey/match.ts'
import type { Matching } from '../../answers/survey/matching.ts'
import { openTable, type SurveyTable } from '../../answers/survey/open-table.ts'
import type { Mapping } from '../../model/mapping.ts'
import type { Read } from '../../model/problem.ts'
import { batch as en } from '../../text/en/batch.ts'
import { batch as fr } from '../../text/fr/batch.ts'
import type { Campaign } from './campaign.ts'
import type { Batch } from './flags.ts'
import type { SurveyFile } from './survey-file.ts'

/** An export, and what each of its columns says of a questionnaire. */
export type Understood = Readonly<{
  file: SurveyFile
  matching: Matching
  /** The rows above the data, from the headers on. */
  head: readonly (readonly string[])[]
  /** The columns that a file of rejected rows added. */
  own: ReadonlySet<number>
  /** The column that says which business a row is about, where one was named. */
  group?: number
}>

/** How many records are looked at before all are read: enough for every column of dates to show its order. */
const looked = 2000

/** Finds the tool, the headers and what they mean. */
export function understand(
  file: SurveyFile,
  { questionnaire }: Campaign,
  { asked, mapping }: Readonly<{ asked: Batch; mapping?: Mapping }>,
): Read<Understood> {
  const { records, lines } = file.first(looked)
  const from = asked.from ?? mapping?.from
  const whole = openTable(records, { file: file.name, lines, ...(from === undefined ? {} : { from }) })
  const own = new Set(whole.headers.flatMap(({ shown, column }) => (ownTitles.includes(shown) ? [column] : [])))
  const table = without(own, whole)
  const known = {
    sample: records.slice(table.dataFrom),
    ...(mapping === undefined ? {} : { mapping }),
    ...(asked.dates === undefined ? {} : { dates: asked.dates }),
  }
  const matching = match(table, questionnaire, known)
  if (!matching.ok) return matching
  const start = Math.max(lines.indexOf(table.line), 0)
  const head = records.slice(start, table.dataFrom)
  return { ok: true, value: { file, matching: matching.value, head, own }, warnings: matching.warnings }
}

const ownTitles = [fr, en].flatMap(({ rejectedHeaders }) => Object.values(rejectedHeaders))

/** The columns that a file of rejected rows adds say nothing of the questionnaire. */
function without(own: ReadonlySet<number>, table: SurveyTable): SurveyTable {
  const headers = table.headers.map((header) => (own.has(header.column) ? { ...header, shown: '', names: [] } : header))
  return { ...table, headers }
}

/** The columns that a person means by their title, or by their number from 1. */
export function columnsNamed(wanted: string, { headers }: SurveyTable): readonly number[] {
  const byName = headers.filter(({ shown, names }) =>
    [shown, ...names.map(({ whole }) => whole)].some((name) => name !== '' && normal(name) === normal(wanted)),
  )
  if (byName.length > 0) return byName.map(({ column }) => column)
  const number = /^\d+$/.test(wanted) ? Number(wanted) - 1 : -1
  return headers[number] === undefined ? [] : [number]
}
