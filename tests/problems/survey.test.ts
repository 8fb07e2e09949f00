import { expect, test } from 'vitest'
import { match } from '../../src/answers/survey/match.ts'
import { readRow } from '../../src/answers/survey/read-row.ts'
import { readMapping } from '../../src/content/read-mapping.ts'
import type { Fault } from '../../src/model/fault.ts'
import type { CellFigureFault, CellWordFault, ColumnFault } from '../../src/model/survey-fault.ts'
import { readValue } from '../support/mistakes.ts'
import { tableOf } from '../support/survey-reading.ts'
import { surveyed, surveyLibrary } from '../support/survey-sheets.ts'

type Code = (ColumnFault | CellWordFault | CellFigureFault)['code']
type Export = Readonly<{ heads: readonly string[]; cells?: readonly string[]; columns?: string }>

/** An export for every code: what is wrong is in its second column, or in its mapping. */
const exports: Readonly<Record<Code, Export>> = {
  'column-ambiguous': { heads: ['#', 'Autre', 'Network ID'] },
  'mapped-column-absent': { heads: ['E-NOM', 'E-SITE'], columns: '{ Site: E-SITE }' },
  'no-column-known': { heads: ['Prix', 'Couleur'] },
  'question-twice': { heads: ['E-SITE', 'Avez-vous un site Web?'] },
  'cell-ambiguous': { heads: ['E-NOM', 'E-ACCORD'], cells: ['Roy', '3 - Tout à fait'] },
  'several-chosen': { heads: ['E-SITE[oui]', 'E-SITE[non]'], cells: ['1', '1'] },
  'unknown-cell': { heads: ['E-NOM', 'E-SITE'], cells: ['Roy', 'Bientôt'] },
  'unknown-tick': { heads: ['E-NOM', 'E-OUTILS[web]'], cells: ['Roy', 'peut-être'] },
  'cell-date': { heads: ['E-NOM', 'E-DEPUIS'], cells: ['Roy', 'hier'] },
  'cell-number': { heads: ['E-NOM', 'E-VENTES'], cells: ['Roy', 'beaucoup'] },
  'cell-unit': { heads: ['E-NOM', 'E-TEMPS'], cells: ['Roy', '12 jours'] },
  'date-order-unknown': { heads: ['E-NOM', 'E-DEPUIS'], cells: ['Roy', '03/04/2026'] },
  'number-ambiguous': { heads: ['E-NOM', 'E-VENTES'], cells: ['Roy', '1,234'] },
}

test.each(Object.entries(exports))(
  '%s is told where it is, and nothing else',
  (code, { heads, cells = [], columns }) => {
    const told = faultsOf({ heads, cells, ...(columns === undefined ? {} : { columns }) })
    expect(told.map((fault) => fault.code)).toEqual([code])
  },
)

function faultsOf({ heads, cells = [], columns }: Export): readonly Fault[] {
  const text = `format: virage/mapping@1\nquestionnaire: enquete@1.0.0\ncolumns: ${columns}\n`
  const mapping =
    columns === undefined ? {} : { mapping: readValue(readMapping({ name: 'm.yaml', text }, surveyLibrary)) }
  const read = match(tableOf([heads, cells]), surveyed('enquete@1.0.0'), mapping)
  if (!read.ok) return read.problems.map(({ fault }) => fault)
  const row = readRow(read.value, cells, 2)
  return row.state === 'rejected' ? row.problems.map(({ fault }) => fault) : []
}
