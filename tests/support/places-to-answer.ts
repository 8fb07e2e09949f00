import type { Answer, Response, Rows, Value } from '../../src/model/answer.ts'
import { isRows } from '../../src/model/answer.ts'
import type { Column, GridQuestion, Question, Section } from '../../src/model/questionnaire.ts'
import { everyValue, type World } from './arbitrary-answers.ts'
import { constant } from './expressions.ts'
import { isOnlyColumns, naiveAsked } from './naive-columns.ts'
import { pieceOf, pieceOfRow, stateOf, worth } from './naive-questions.ts'
import { NaiveSheet } from './naive-sheet.ts'

/** A choice, and what it is worth. */
export type Choice = Readonly<{ said: Value; worth: number }>

/** Where one answer goes: a question, a row of a grid, or a cell of it; of everybody, or of one respondent. */
export type Place = Readonly<{
  question: Question
  key: string
  row?: string
  who?: string
  choices: readonly Choice[]
}>

/** The same sheet with visibility as it stands, whatever is answered next (design §4). */
export function frozen(world: World): World {
  const sheet = new NaiveSheet(world)
  const freeze = ({ showIf: _, ...section }: Section): Section => ({
    ...section,
    questions: section.questions.map(({ showIf: __, ...question }): Question => {
      return sheet.visibility(question.id) === 'visible' ? question : { ...question, showIf: constant(false) }
    }),
  })
  const { questionnaire } = world
  return { ...world, questionnaire: { ...questionnaire, sections: questionnaire.sections.map(freeze) } }
}

/** The visible questions, and the columns of grids each by itself. */
function put(world: World) {
  const sheet = new NaiveSheet(world)
  const asked = naiveAsked(world.questionnaire).filter((one) => !isOnlyColumns(one))
  return asked.filter(({ question }) => sheet.visibility(question.id) === 'visible')
}

function columnOf(question: Question): Column | undefined {
  return question.kind === 'grid' ? question.columns?.[0] : undefined
}

function choicesOf(whole: Question, { framework: { scale } }: World): readonly Choice[] {
  const question = columnOf(whole) ?? whole
  if (question.kind === 'grid') {
    return question.options.flatMap(({ id, value, state }) =>
      value === undefined || state !== undefined ? [] : [{ said: id, worth: value }],
    )
  }
  const options = 'options' in question ? question.options : []
  return everyValue(question).flatMap((said) => {
    const value = stateOf(options, said) === undefined ? worth(question, said, scale) : undefined
    return value === undefined ? [] : [{ said, worth: value }]
  })
}

const open: readonly string[] = ['unknown', 'later', 'absent']

/** Every place of a visible question that nobody answered. */
function openPlaces(world: World): readonly Place[] {
  const sheet = new NaiveSheet(world)
  return put(world).flatMap(({ question, key }) => {
    const choices = choicesOf(question, world)
    return sheet.pieces(question).flatMap(({ piece }, index): readonly Place[] => {
      if (!open.includes(piece.state) || choices.length === 0) return []
      const row = question.kind === 'grid' ? question.rows[index]?.id : undefined
      return [{ question, key, choices, ...(row === undefined ? {} : { row }) }]
    })
  })
}

/** Every place with an answer that a better one can replace, each respondent's apart, with the better ones. */
export function placesToRaise(world: World): readonly Place[] {
  return put(world).flatMap(({ question, key }) => {
    const response = world.sheet.answers.get(key)
    if (response === undefined) return []
    const apart = response.answer.state === 'later' ? Object.entries(response.by ?? {}) : []
    const said = apart.length > 0 ? apart.map(([who, answer]) => ({ who, answer })) : [{ answer: response.answer }]
    return said.flatMap((one) => raisable({ question, key }, one, world))
  })
}

type Spoken = Readonly<{ who?: string; answer: Answer }>

function raisable(
  { question, key }: Pick<Place, 'question' | 'key'>,
  { answer, ...who }: Spoken,
  world: World,
): readonly Place[] {
  const rows = question.kind === 'grid' ? question.rows : [undefined]
  return rows.flatMap((row): readonly Place[] => {
    const { scale } = world.framework
    const isRow = question.kind === 'grid' && row !== undefined
    const piece = isRow ? pieceOfRow(question, row, answer, scale) : notGrid(question, answer, scale)
    const now = piece?.value
    const choices = choicesOf(question, world).filter((choice) => now !== undefined && choice.worth > now)
    return choices.length === 0
      ? []
      : [{ question, key, choices, ...who, ...(row === undefined ? {} : { row: row.id }) }]
  })
}

function notGrid(question: Question, answer: Answer, scale: World['framework']['scale']) {
  return question.kind === 'grid' ? undefined : pieceOf(question, answer, scale)
}

/** The sheet with this said there. */
export function answeredAt(world: World, { question, key, row, who }: Place, value: Value): World {
  const columns = naiveAsked(world.questionnaire).flatMap((one) =>
    one.key === key ? (columnOf(one.question) ?? []) : [],
  )
  const answers = new Map(world.sheet.answers)
  const put = (answer: Answer | undefined): Answer => {
    const answered: Answer = { state: 'answered', value }
    return row === undefined || question.kind !== 'grid'
      ? answered
      : withRow(question, answer, { row, answered, columns })
  }
  const response: Response = answers.get(key) ?? { answer: { state: 'later' } }
  const isApart = response.by !== undefined && response.answer.state === 'later'
  const by = Object.entries(response.by ?? {}).map(
    ([one, answer]) => [one, who === undefined || who === one ? put(answer) : answer] as const,
  )
  const given = isApart ? { ...response, by: Object.fromEntries(by) } : { ...response, answer: put(response.answer) }
  answers.set(key, given)
  return { ...world, sheet: { ...world.sheet, answers } }
}

/** The rows as they stand, one of them, or one cell of it, said; what was said of a whole is said of each other part. */
function withRow(question: GridQuestion, answer: Answer | undefined, { row, answered, columns }: Row): Answer {
  const rows = said(question.rows, answer)
  const column = columnOf(question)
  const cells: Answer =
    column === undefined
      ? answered
      : { state: 'answered', value: { ...said(columns, rows[row]), [column.id]: answered } }
  return { state: 'answered', value: { ...rows, [row]: cells } }
}

type Row = Readonly<{ row: string; answered: Answer; columns: readonly Column[] }>

/** What is said in a whole, part by part. */
function said(parts: readonly Readonly<{ id: string }>[], answer: Answer | undefined): Rows {
  if (answer === undefined) return {}
  if (answer.state !== 'answered') return Object.fromEntries(parts.map(({ id }) => [id, answer]))
  return isRows(answer.value) ? answer.value : {}
}

/** Every place answered at its worst, or at its best. */
export function completed(world: World, end: 'worst' | 'best'): World {
  return openPlaces(world).reduce((filled, place) => {
    const order = place.choices.toSorted((left, right) => left.worth - right.worth)
    const choice = end === 'worst' ? order[0] : order.at(-1)
    return choice === undefined ? filled : answeredAt(filled, place, choice.said)
  }, world)
}

/** Every way of answering what is open; undefined when there are more than so many. */
export function completions(world: World, most: number): readonly World[] | undefined {
  let all: readonly World[] = [world]
  for (const place of openPlaces(world)) {
    all = all.flatMap((one) => place.choices.map(({ said }) => answeredAt(one, place, said)))
    if (all.length > most) return undefined
  }
  return all
}
