import type { Column, GridQuestion, Option, Question } from '../model/questionnaire.ts'
import { optionsOf } from '../model/questionnaire.ts'
import { asWorded } from '../model/wording.ts'
import type { PreparationTelling } from './preparation-telling.ts'
import { type Block, type Cell, plain } from './report.ts'

/** Where the answer goes: boxes to tick, a table, or lines to write on. */
export function answerSpace(telling: PreparationTelling, asked: Question): readonly Block[] {
  const question = asWorded(asked, telling.standing.facts)
  const { words, say } = telling
  switch (question.kind) {
    case 'grid':
      return question.columns === undefined ? scaleTable(telling, question) : columnsTable(telling, question)
    case 'single':
    case 'multi':
      return boxes(telling, question)
    case 'number':
      return [
        {
          kind: 'writing',
          label: question.unit === undefined ? words.sheet.answer : words.sheet.answerIn(say(question.unit)),
          lines: 1,
        },
      ]
    case 'text':
      return [{ kind: 'writing', label: words.sheet.answer, lines: question.format === undefined ? 2 : 1 }]
    case 'date':
      return [{ kind: 'writing', label: words.sheet.answer, lines: 1 }]
    case 'computed':
      return []
  }
}

function boxes(telling: PreparationTelling, question: Question): readonly Block[] {
  const { words } = telling
  const options = optionsOf(question)
  const texts = options.map((option, index) => textOf(telling, option, index))
  const several: readonly Block[] =
    question.kind === 'multi'
      ? [{ kind: 'paragraph', words: plain(words.sheet.several), tone: 'small', leads: true }]
      : []
  const other: readonly Block[] = options.some((option) => option.other)
    ? [{ kind: 'writing', label: words.sheet.other, lines: 1 }]
    : []
  return [...several, { kind: 'choices', items: texts.map(plain), columns: columnsFor(texts) }, ...other]
}

/** Short choices stand beside each other. */
function columnsFor(texts: readonly string[]): number {
  const longest = Math.max(...texts.map(({ length }) => length))
  if (texts.length < 3 || longest > 48) return 1
  return longest > 28 ? 2 : 3
}

/** A choice without words of its own stands between its neighbours: its box is enough. */
function textOf({ say }: PreparationTelling, { text }: Option, index: number): string {
  const words = say(text)
  return words === '' ? `${index + 1}` : `${index + 1}. ${words}`
}

function scaleTable(telling: PreparationTelling, question: GridQuestion): readonly Block[] {
  const { words, say } = telling
  const { options, rows } = question
  const columns = [
    { label: words.sheet.row, share: 30 },
    ...options.map(({ text }, index) => ({ label: say(text) || `${index + 1}`, share: 70 / options.length })),
  ]
  const cells = rows.map(({ text }): readonly Cell[] => [plain(say(text)), ...options.map(() => 'box' as const)])
  return [{ kind: 'table', columns, rows: cells }, ...small(setAside(telling, question))]
}

/** A question in each column: what is written in a cell, and under the table what its numbers mean. */
function columnsTable(telling: PreparationTelling, question: GridQuestion): readonly Block[] {
  const { words, say } = telling
  const { columns = [], rows } = question
  const heads = [
    { label: words.sheet.row, share: 30 },
    ...columns.map((column) => ({ label: headOf(telling, column), share: 70 / columns.length })),
  ]
  const cells = rows.map(({ text }): readonly Cell[] => [plain(say(text)), ...columns.map(() => 'blank' as const)])
  const keys = columns.flatMap((column) => keyOf(telling, column))
  return [
    { kind: 'table', columns: heads, rows: cells },
    ...small([
      ...columns.flatMap(({ text, help }) => (help === undefined ? [] : [words.sheet.helpOf(say(text), say(help))])),
      ...(keys.length === 0 ? [] : [words.sheet.writeNumber, ...keys]),
      ...setAside(telling, question),
    ]),
  ]
}

function headOf({ words, say }: PreparationTelling, column: Column): string {
  const unit = column.kind === 'number' ? column.unit : undefined
  return unit === undefined ? say(column.text) : words.sheet.columnIn(say(column.text), say(unit))
}

/** Which rows and columns may be set aside as not applicable: all of them where the whole grid may. */
function setAside({ words, say, standing }: PreparationTelling, question: GridQuestion): readonly string[] {
  const rows = question.rows.filter(({ notApplicable }) => notApplicable)
  const isWhole = standing.offersNotApplicable(question) || rows.length === question.rows.length
  if (isWhole) return [words.sheet.notApplicableIn([])]
  const columns = (question.columns ?? []).filter((column) => standing.offersNotApplicable(column))
  const names = [...rows, ...columns].map(({ text }) => say(text))
  return names.length === 0 ? [] : [words.sheet.notApplicableIn(names)]
}

function small(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', words: plain(text), tone: 'small' }))
}

function keyOf({ words, say }: PreparationTelling, column: Column): readonly string[] {
  const options = optionsOf(column)
  if (options.length === 0) return []
  const choices = options.map(({ text }, index) => words.sheet.choice(index + 1, say(text))).join('; ')
  const { key, keyOfSeveral } = words.sheet
  return [(column.kind === 'multi' ? keyOfSeveral : key)(say(column.text), choices)]
}
