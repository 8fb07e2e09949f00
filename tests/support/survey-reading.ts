import { match } from '../../src/answers/survey/match.ts'
import type { Matching } from '../../src/answers/survey/matching.ts'
import { openTable, type SurveyTable } from '../../src/answers/survey/open-table.ts'
import { type Keeping, type RowReading, readRow } from '../../src/answers/survey/read-row.ts'
import type { Answer } from '../../src/model/answer.ts'
import type { Mapping } from '../../src/model/mapping.ts'
import type { Read } from '../../src/model/problem.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Tool } from '../../src/model/survey-tool.ts'
import { readValue } from './mistakes.ts'
import { surveyed } from './survey-sheets.ts'

type Rows = readonly (readonly string[])[]

/** How a test reads an export; the questionnaire is the survey of every kind of question unless told otherwise. */
export type Ways = Readonly<{ questionnaire?: Questionnaire; mapping?: Mapping; from?: Tool; keep?: Keeping }>

export function tableOf(rows: Rows, { from }: Ways = {}): SurveyTable {
  return openTable(rows.slice(0, 8), { file: 'export.csv', ...(from === undefined ? {} : { from }) })
}

export function matched(rows: Rows, ways: Ways = {}): Read<Matching> {
  const table = tableOf(rows, ways)
  const { questionnaire = surveyed('enquete@1.0.0'), mapping } = ways
  const sample = rows.slice(table.dataFrom)
  return match(table, questionnaire, { sample, ...(mapping === undefined ? {} : { mapping }) })
}

export function rowsRead(rows: Rows, ways: Ways = {}): readonly RowReading[] {
  const matching = readValue(matched(rows, ways))
  return rows.slice(matching.table.dataFrom).map((cells, index) => readRow(matching, cells, index + 2, ways.keep))
}

/** The answers of each row in short: values, states, `other` texts; or the codes of what is wrong; or why it is dropped. */
export function inShort(rows: Rows, ways: Ways = {}): readonly unknown[] {
  return rowsRead(rows, ways).map((row) => {
    if (row.state === 'dropped') return row.why
    if (row.state === 'rejected') return row.problems.map(({ place, fault }) => `${place.column} ${fault.code}`)
    return Object.fromEntries(
      [...row.answers].flatMap(([id, { answer, other, note }]) => [
        [id, shortOf(answer)],
        ...(other === undefined ? [] : [[`${id} other`, other]]),
        ...(note === undefined ? [] : [[`${id} note`, note]]),
      ]),
    )
  })
}

function shortOf(answer: Answer): unknown {
  if (answer.state !== 'answered') return answer.state
  const { value } = answer
  if (typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([id, one]) => [id, shortOf(one)]))
}

/** What one cell says under one header. */
export function cellSays(header: string, cell: string, ways: Ways = {}): unknown {
  const [row] = inShort(
    [
      [header, 'E-NOM'],
      [cell, 'Roy'],
    ],
    { from: 'spreadsheet', ...ways },
  )
  return typeof row === 'object' && row !== null && !Array.isArray(row)
    ? Object.fromEntries(Object.entries(row).filter(([id]) => id !== 'E-NOM'))
    : row
}
