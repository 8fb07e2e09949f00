import { cellText } from '../../answers/survey/cell-text.ts'
import { orderShown } from '../../answers/survey/cells/read-day.ts'
import { orderIn } from '../../answers/survey/match/ways.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import type { DateOrder } from '../../model/mapping.ts'
import { type Problem, problemAt } from '../../model/problem.ts'
import type { Question } from '../../model/questionnaire.ts'
import type { Understood } from './understand.ts'

type Dated = Readonly<{ column: number; order: DateOrder }>

/**
 * The first date that cannot be in the order that the first rows of its column showed, so that these were perhaps not
 * in it either: only the whole file tells. Not read where no column of dates showed an order.
 */
export function contradictedOrder({ file, matching, sample }: Understood): Problem | undefined {
  const { sources, roles, table } = matching
  const answered = sources.flatMap(({ question, columns }) => (holdsDates(question) ? columns : []))
  const columns = [...answered, ...(roles.submitted === undefined ? [] : [roles.submitted.column])]
  const dated = columns.flatMap((column): readonly Dated[] => {
    const order = orderIn(sample.map((cells) => cells[column] ?? ''))
    return order === undefined ? [] : [{ column, order }]
  })
  if (dated.length === 0) return undefined
  let found: Problem | undefined
  const look = (record: DelimitedRecord): void => {
    for (const { column, order } of found === undefined ? dated : []) {
      const cell = cellText(record, column)
      const shown = orderShown(cell)
      if (shown === undefined || shown === order) continue
      const place = { file: table.file, line: record.line, column: column + 1 }
      found = problemAt(place, { code: 'date-order-changes', cell: cell.trim(), order })
    }
  }
  return file.records(table.dataFrom, look, () => {}) ?? found
}

function holdsDates(question: Question): boolean {
  return question.kind === 'date' || (question.kind === 'grid' && question.columns?.some(holdsDates) === true)
}
