import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { cellText, recordText } from '../../../src/answers/survey/cell-text.ts'
import { CodedReader } from '../../../src/answers/survey/coded/coded-reader.ts'
import { lookOver } from '../../../src/answers/survey/match.ts'
import type { Matching } from '../../../src/answers/survey/matching.ts'
import { openTable } from '../../../src/answers/survey/open-table.ts'
import { readRow } from '../../../src/answers/survey/read-row.ts'
import { Scanner } from '../../../src/answers/survey/scanner.ts'
import type { Response } from '../../../src/model/answer.ts'
import { exported } from '../../support/survey-shapes.ts'
import { anySheetFor, surveyed } from '../../support/survey-sheets.ts'
import { shapes } from '../../support/survey-tools.ts'

type Rows = readonly (readonly string[])[]

/** What each row of the data says, read from its bytes and by codes; and read in full. */
function bothWays(rows: Rows, matching: Matching) {
  const asBytes = { takes: () => true, said: 'bytes' } as const
  const reader = new CodedReader<Response | 'none' | 'bytes'>(
    matching,
    {},
    (_, response) => response ?? 'none',
    asBytes,
  )
  const ids = matching.sources.map(({ question }) => question.id)
  const ways: { coded: unknown; full: unknown }[] = []
  const scanner = new Scanner({ delimiter: ',', quote: '"' }, (record) => {
    const row = reader.read(record)
    const said = row?.said.flatMap((one, at) => {
      if (one === 'none') return []
      const value = cellText(record, matching.sources[at]?.columns[0] ?? -1)
      return [[ids[at], one === 'bytes' ? { answer: { state: 'answered', value } } : one] as const]
    })
    const full = readRow(matching, recordText(record), record.line)
    ways.push({
      coded: row && { answers: new Map(said), ...row.around, at: row.at },
      full: full.state === 'read' ? beside(full) : undefined,
    })
  })
  scanner.push(Buffer.from(Papa.unparse(rows.map((row) => [...row]))))
  scanner.end()
  return ways
}

function beside({ answers, profile, consents, role, at }: Extract<ReturnType<typeof readRow>, { state: 'read' }>) {
  return { answers, profile, consents, ...(role === undefined ? {} : { role }), at }
}

const oddities = [
  'Café à l’Étape',
  ' d’un côté ',
  '\u00a0espace\u3000',
  "'=1+1",
  '="007"',
  'Roy & fils',
  'a\\b',
  '\u0001',
  'é',
  'N/A',
  '',
  'zzz',
  'a "quoted" word',
  'two\nlines',
  'x'.repeat(300),
  '1',
  'N/A',
  '=1+1',
  ' ',
  'Ne sais pas',
]

describe.each(Object.entries(shapes))('an export of %s', (_, { shape }) => {
  test.each(['enquete@1.0.0', 'pme-express@1.0.0'])(
    'of %s read by codes says what each row says in full, and nothing of those that are wrong or left aside',
    (reference) => {
      const questionnaire = surveyed(reference)
      fc.assert(
        fc.property(fc.gen(), (draw) => {
          const sheets = [0, 1, 2, 3].map(() => anySheetFor(questionnaire, shape, draw))
          const rows = exported(questionnaire, sheets, shape)
          const table = openTable(rows.slice(0, 6), { file: 'export.csv' })
          const data = rows.slice(table.dataFrom)
          const { matching } = lookOver(table, questionnaire, { sample: data })
          const changed = data.map((row) => {
            const at = draw(fc.nat, row.length - 1)
            return draw(fc.boolean) ? row.with(at, draw(fc.constantFrom, ...oddities)) : row
          })
          // Twice: what was worked out of the first is what the others find.
          for (const { coded, full } of bothWays([...changed, ...data, ...changed], matching))
            expect(coded).toEqual(full)
        }),
        { numRuns: 10 },
      )
    },
  )
})

test('a column of more different words than are kept is still read word by word', () => {
  const questionnaire = surveyed('pme-express@1.0.0')
  const header = ['id', 'PRF-NOM', 'PRF-PRIO', 'PER-COMP-1']
  const data = Array.from({ length: 9000 }, (_, row) => [
    String(row),
    `Entreprise ${row}`,
    `souhait ${row % 4500}`,
    '3',
  ])
  const table = openTable([header, ...data.slice(0, 5)], { file: 'export.csv' })
  const { matching } = lookOver(table, questionnaire, { sample: data.slice(0, 50) })
  const ways = bothWays(data, matching)
  expect(ways).toHaveLength(data.length)
  for (const { coded, full } of ways) expect(coded).toEqual(full)
})
