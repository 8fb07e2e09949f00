import { misfit } from '../../answers/survey/fit.ts'
import { normal } from '../../answers/survey/match/normal.ts'
import { lookOver } from '../../answers/survey/match.ts'
import type { Matching } from '../../answers/survey/matching.ts'
import { openTable, type SurveyTable } from '../../answers/survey/open-table.ts'
import type { Mapping } from '../../model/mapping.ts'
import type { Problem } from '../../model/problem.ts'
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
  /** The first rows of data. */
  sample: readonly (readonly string[])[]
  /** The column that says which business a row is about, where one was named. */
  group?: number
}>

/** How many records are looked at before all are read: enough for every column of dates to show its order. */
const looked = 2000

type With = Readonly<{ campaign: Pick<Campaign, 'questionnaire'>; asked: Batch; mapping: Mapping | undefined }>

/** Finds the tool, the headers and what they mean; and what cannot be told of them. */
export function understand(
  file: SurveyFile,
  { campaign, asked, mapping }: With,
): Readonly<{ understood: Understood; problems: readonly Problem[] }> {
  const { records, lines, stopped } = file.first(looked)
  const from = asked.from ?? mapping?.from
  const whole = openTable(records, { file: file.name, lines, ...(from === undefined ? {} : { from }) })
  const own = new Set(whole.headers.flatMap(({ shown, column }) => (ownTitles.includes(shown) ? [column] : [])))
  const table = without(own, whole)
  const sample = records.slice(table.dataFrom)
  const { matching, problems } = lookOver(table, campaign.questionnaire, {
    sample,
    ...(mapping === undefined ? {} : { mapping }),
    ...(asked.dates === undefined ? {} : { dates: asked.dates }),
  })
  const head = records.slice(Math.max(lines.indexOf(table.line), 0), table.dataFrom)
  const width = table.headers.length
  const odd = misfit({ file: file.name, width, rows: sample, lines: lines.slice(table.dataFrom) })
  const found = [stopped, matching.sources.length > 0 ? odd : undefined].find((one) => one !== undefined)
  return { understood: { file, matching, head, own, sample }, problems: found ? [found] : problems }
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
