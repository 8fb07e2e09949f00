import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRow } from '../../../src/answers/survey/read-row.ts'
import { readAnswers } from '../../../src/content/read-answers.ts'
import type { Answers } from '../../../src/model/answer.ts'
import { readValue } from '../../support/mistakes.ts'
import { bytesOf, recordsOf, writings } from '../../support/survey-files.ts'
import { matched } from '../../support/survey-reading.ts'
import { exported, type Shape } from '../../support/survey-shapes.ts'
import { surveyed, surveyLibrary } from '../../support/survey-sheets.ts'
import { shapes } from '../../support/survey-tools.ts'

const folder = join(import.meta.dirname, '../../fixtures/survey')
const questionnaires = { enquete: 'enquete@1.0.0', express: 'pme-express@1.0.0' } as const

/** The three sheets of a questionnaire. */
function sheetsOf(name: keyof typeof questionnaires): readonly Answers[] {
  return [1, 2, 3].map((number) => {
    const file = `${name}-${number}.yaml`
    return readValue(readAnswers({ name: file, text: readFileSync(join(folder, file), 'utf8') }, surveyLibrary)).answers
  })
}

function fileOf(title: string, name: string): string {
  const kebab = title.replaceAll(/[, ]+/g, '-').toLowerCase()
  return join(folder, name, `${kebab}.${writings[title]?.delimiter === '\t' ? 'tsv' : 'csv'}`)
}

/** What a tool cannot say of a sheet: grids with columns, the words of « Autre » among codes. */
function asTold(answers: Answers, shape: Shape): unknown {
  const told = [...answers].filter(([id]) => shape.hasColumns !== false || id !== 'E-LOGICIELS')
  const isLost = shape.joined !== undefined && shape.other === 'beside'
  return Object.fromEntries(
    told.map(([id, response]) => [id, isLost && id === 'E-OUTILS' ? { answer: response.answer } : response]),
  )
}

describe.each(['enquete', 'express'] as const)('the exports of %s', (name) => {
  test.each(Object.entries(shapes))('%s', (title, { tool, shape }) => {
    const writing = writings[title]
    if (writing === undefined) throw new Error(`no writing of ${title}`)
    const questionnaire = surveyed(questionnaires[name])
    const sheets = sheetsOf(name)
    if (process.env.VIRAGE_REFRESH === '1') {
      mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(fileOf(title, name), bytesOf(exported(questionnaire, sheets, shape), writing))
    }
    const rows = recordsOf(readFileSync(fileOf(title, name)), writing)
    const matching = readValue(matched(rows, { questionnaire }))
    expect(matching.table.tool).toBe(tool)
    const read = rows.slice(matching.table.dataFrom).map((cells, index) => readRow(matching, cells, index + 2))
    expect(read.map((row) => (row.state === 'read' ? Object.fromEntries(row.answers) : row))).toEqual(
      sheets.map((sheet) => asTold(sheet, shape)),
    )
  })
})
