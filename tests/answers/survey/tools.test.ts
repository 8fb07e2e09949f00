import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { match } from '../../../src/answers/survey/match.ts'
import { openTable } from '../../../src/answers/survey/open-table.ts'
import { type RowReading, readRow } from '../../../src/answers/survey/read-row.ts'
import { readAnswers } from '../../../src/content/read-answers.ts'
import type { Answers } from '../../../src/model/answer.ts'
import { readValue } from '../../support/mistakes.ts'
import { exported } from '../../support/survey-shapes.ts'
import { anySheetFor, asFile, surveyed, surveyLibrary } from '../../support/survey-sheets.ts'
import { shapes } from '../../support/survey-tools.ts'

describe.each(Object.entries(shapes))('an export of %s', (_, { tool, shape }) => {
  test('of the full assessment leaves no question without a column', () => {
    const questionnaire = surveyed('pme-complet@1.0.0')
    const table = openTable(exported(questionnaire, [], shape), { file: 'export.csv' })
    expect(readValue(match(table, questionnaire)).missing).toEqual([])
  })

  test.each(['enquete@1.0.0', 'pme-express@1.0.0'])(
    'of %s gives the answers that a file of the same answers gives',
    (reference) => {
      const questionnaire = surveyed(reference)
      fc.assert(
        fc.property(fc.gen(), (draw) => {
          const sheets = [0, 1, 2].map(() => anySheetFor(questionnaire, shape, draw))
          const rows = exported(questionnaire, sheets, shape)
          const table = openTable(rows.slice(0, 6), { file: 'export.csv' })
          expect(table.tool).toBe(tool)
          const data = rows.slice(table.dataFrom)
          const matching = readValue(match(table, questionnaire, { sample: data }))
          const read = data.map((cells, index) => answersIn(readRow(matching, cells, index + 2)))
          expect(read).toEqual(sheets.map((sheet) => answersOf(reference, sheet)))
        }),
        { numRuns: 15 },
      )
    },
  )
})

/** The answers of a row; or why there are none. */
function answersIn(row: RowReading): unknown {
  return row.state === 'read' ? Object.fromEntries(row.answers) : row
}

function answersOf(reference: string, sheet: Answers): unknown {
  return Object.fromEntries(readValue(readAnswers(asFile(reference, sheet), surveyLibrary)).answers)
}
