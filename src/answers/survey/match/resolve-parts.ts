import { columnsOf, onlyColumn } from '../../../model/columns.ts'
import type { Column, GridQuestion, Question } from '../../../model/questionnaire.ts'
import { isNoteWord, isOtherWord } from '../cells/usual-words.ts'
import { codeOf, normal } from './normal.ts'
import { type QuestionNames, rowsNamed, type Stem } from './question-names.ts'
import type { Target } from './target.ts'

/** What the parts of a header name in a question: none where one of them is unknown. */
export function resolveParts(
  { question, column }: Stem,
  parts: readonly string[],
  names: QuestionNames,
): readonly Target[] {
  const [part = '', ...others] = parts
  if (question.kind !== 'grid') {
    if (parts.length === 1) return piecesOf(question, part, { question }, names)
    return parts.length === 2 && /^(?:text|texte)$/.test(normal(others[0] ?? '')) ? textOf(question, part, names) : []
  }
  const found = inGrid(question, column, parts, names)
  if (found.length > 0 || parts.length !== 1) return found
  return severalInOne(part).flatMap((several) => inGrid(question, column, several, names))
}

function inGrid(
  grid: GridQuestion,
  column: Column | undefined,
  parts: readonly string[],
  names: QuestionNames,
): readonly Target[] {
  const [first = '', second, third, ...more] = parts
  if (more.length > 0) return []
  const rows = rowsNamed(grid, first, names.rankOf(first)).map((row): Target => ({ question: grid, row }))
  if (columnsOf(grid).length === 0)
    return second === undefined
      ? rows
      : third === undefined
        ? rows.flatMap((at) => piecesOf(grid, second, at, names))
        : []
  if (column !== undefined)
    return rows.flatMap((at) => under({ ...at, column }, column, third === undefined ? second : undefined, names))
  const only = onlyColumn(grid)
  const ofOnly = only === undefined ? [] : rows.flatMap((at) => under({ ...at, column: only }, only, second, names))
  if (second === undefined || (third === undefined && ofOnly.length > 0)) return ofOnly
  const straight = rows.flatMap((at) =>
    columnsNamed(grid, second, names).flatMap((one) => under({ ...at, column: one }, one, third, names)),
  )
  if (straight.length > 0) return straight
  return rowsNamed(grid, second, names.rankOf(second)).flatMap((row) =>
    columnsNamed(grid, first, names).flatMap((one) => under({ question: grid, row, column: one }, one, third, names)),
  )
}

/** A cell of a grid, or one of its options. */
function under(at: Target, column: Column, option: string | undefined, names: QuestionNames): readonly Target[] {
  return option === undefined ? [at] : piecesOf(column, option, at, names)
}

function columnsNamed(grid: GridQuestion, part: string, names: QuestionNames): readonly Column[] {
  const columns = columnsOf(grid)
  const byId = columns.filter(({ id }) => codeOf(id) === codeOf(part))
  if (byId.length > 0) return byId
  const wanted = normal(part)
  const byText = columns.filter(({ text }) => Object.values(text).some((one) => normal(one) === wanted))
  if (byText.length > 0) return byText
  const rank = names.rankOf(part) ?? Number(/^scale (\d)$/.exec(wanted)?.[1])
  return columns.filter((_, index) => index === rank - 1)
}

/** An option of what is asked, the text of the one that opens one, or a note on the answer. */
function piecesOf(asked: Question, part: string, at: Target, names: QuestionNames): readonly Target[] {
  const words = names.wordsOf(asked)
  const options = words.named(part)
  const name = normal(part)
  if (options.length > 0) {
    const isText = asked.kind === 'single' && isOtherWord(name) && options.every(({ other }) => other)
    return options.map(({ id }) => (isText ? { ...at, words: 'other' } : { ...at, option: id }))
  }
  if (isNoteWord(name)) return [{ ...at, words: 'note' }]
  const [, code, mark] = /^(.*?)[_ -]*(text|texte|other|autre|comment)$/.exec(name) ?? []
  if (mark === undefined || code === undefined) return []
  if (mark.startsWith('text') && code === '') return asked.kind === 'text' ? [at] : []
  if (mark === 'comment') return words.named(code).length > 0 ? [{ ...at, words: 'note' }] : []
  return words.named(code).some(({ other }) => other) ? [{ ...at, words: 'other' }] : []
}

/** `q_4_TEXT`: the text that option 4 opens. */
function textOf(question: Question, part: string, names: QuestionNames): readonly Target[] {
  return names
    .wordsOf(question)
    .named(part)
    .some(({ other }) => other)
    ? [{ question, words: 'other' }]
    : []
}

/** A part that names a row, a column and an option at once: `SQ001_SQ002`, « Accounting - Does it fit? - Well ». */
function severalInOne(part: string): readonly (readonly string[])[] {
  const marks = [' - ', ' – ', ' — ', ' >> ', ' | ', ' : ', '/', '_', '-', '.']
  return marks.flatMap((mark) => {
    const pieces = part.split(mark)
    const cuts = pieces.slice(1).map((_, index) => index + 1)
    const joined = (from: number, to?: number) => pieces.slice(from, to).join(mark).trim()
    const two = cuts.map((cut) => [joined(0, cut), joined(cut)])
    const three = cuts.flatMap((cut) =>
      cuts.filter((next) => next > cut).map((next) => [joined(0, cut), joined(cut, next), joined(next)]),
    )
    return pieces.length > 8 ? [] : [...two, ...three]
  })
}
