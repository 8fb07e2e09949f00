import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookOver, match } from '../../../src/answers/survey/match.ts'
import { openTable } from '../../../src/answers/survey/open-table.ts'
import { readRow } from '../../../src/answers/survey/read-row.ts'
import { draftMapping } from '../../../src/cli/draft-mapping/draft-mapping.ts'
import { readMapping } from '../../../src/content/read-mapping.ts'
import type { Language } from '../../../src/model/text.ts'
import { draftMappingWords } from '../../../src/text/draft-mapping-words.ts'
import { readValue } from '../../support/mistakes.ts'
import { exported } from '../../support/survey-shapes.ts'
import { anySheetFor, surveyed, surveyLibrary } from '../../support/survey-sheets.ts'
import { shapes } from '../../support/survey-tools.ts'

const enquete = surveyed('enquete@1.0.0')

async function drafted(rows: readonly (readonly string[])[], language: Language = 'fr'): Promise<string> {
  const table = openTable(rows.slice(0, 6), { file: 'export.csv' })
  const data = rows.slice(table.dataFrom)
  const { matching } = lookOver(table, enquete, { sample: data })
  const words = await draftMappingWords(language)
  return draftMapping({ matching, questionnaire: enquete, rows: data, words, language })
}

describe.each(Object.entries(shapes))('a draft made of %s', (_, { shape }) => {
  test.each(['fr', 'en'] as const)('in %s is a mapping that gives the same answers', async (language) => {
    const [sheets] = fc.sample(
      fc.gen().map((draw) => [0, 1, 2].map(() => anySheetFor(enquete, shape, draw))),
      { numRuns: 1, seed: 7 },
    )
    const rows = exported(enquete, sheets ?? [], shape)
    const text = await drafted(rows, language)
    const mapping = readValue(readMapping({ name: 'ebauche.yaml', text }, surveyLibrary))
    const table = openTable(rows.slice(0, 6), { file: 'export.csv', ...(mapping.from ? { from: mapping.from } : {}) })
    const data = rows.slice(table.dataFrom)
    const bare = readValue(match(table, enquete, { sample: data }))
    const mapped = readValue(match(table, enquete, { sample: data, mapping }))
    const read = (matching: typeof bare) => data.map((cells, index) => readRow(matching, cells, index + 2))
    expect(read(mapped)).toEqual(read(bare))
  })
})

test('says what it does not know, with what is near, what was seen, and what cannot be read', async () => {
  const text = await drafted([
    ['Horodateur', 'Nom', 'Combien de gens employez-vous?', 'Avez-vous un site Web ?', 'Autre', 'Vide', 'Autre'],
    ['2026/11/03', 'Roy', '12', 'Oui', 'x', '', ''],
    ['2026/11/03', 'Côté', '7', 'Bientôt', '', '', ''],
  ])
  expect(text).toMatchSnapshot()
})

test('is made even where a column may be two things', async () => {
  const text = await drafted([
    ['#', 'Avez-vous un site Web?', 'Autre', 'Network ID'],
    ['a', 'Oui', 'Fax', 'n'],
  ])
  expect(text).toContain('E-OUTILS[autre] ou E-FREINS[autre]')
  expect(readMapping({ name: 'ebauche.yaml', text }, surveyLibrary).ok).toBe(true)
})
