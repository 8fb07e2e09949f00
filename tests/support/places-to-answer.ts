import type { Answer, Response, Rows, Value } from '../../src/model/answer.ts'
import { isRows } from '../../src/model/answer.ts'
import { allQuestions, type GridQuestion, type Question, type Section } from '../../src/model/questionnaire.ts'
import { everyValue, type World } from './arbitrary-answers.ts'
import { constant } from './expressions.ts'
import { pieceOf, pieceOfRow, stateOf, worth } from './naive-questions.ts'
import { NaiveSheet } from './naive-sheet.ts'

/** A choice, and what it is worth. */
export type Choice = Readonly<{ said: Value; worth: number }>

/** Where one answer goes: a question, or a row of a grid; of everybody, or of one respondent. */
export type Place = Readonly<{ question: Question; row?: string; who?: string; choices: readonly Choice[] }>

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

/** The visible questions. */
function put(world: World): readonly Question[] {
  const sheet = new NaiveSheet(world)
  return allQuestions(world.questionnaire).filter(({ id }) => sheet.visibility(id) === 'visible')
}

function choicesOf(question: Question, { framework: { scale } }: World): readonly Choice[] {
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
  return put(world).flatMap((question) => {
    const choices = choicesOf(question, world)
    return sheet.pieces(question).flatMap(({ piece }, index): readonly Place[] => {
      if (!open.includes(piece.state) || choices.length === 0) return []
      const row = question.kind === 'grid' ? question.rows[index]?.id : undefined
      return [{ question, choices, ...(row === undefined ? {} : { row }) }]
    })
  })
}

/** Every place with an answer that a better one can replace, each respondent's apart, with the better ones. */
export function placesToRaise(world: World): readonly Place[] {
  return put(world).flatMap((question) => {
    const response = world.sheet.answers.get(question.id)
    if (response === undefined) return []
    const apart = response.answer.state === 'later' ? Object.entries(response.by ?? {}) : []
    const said = apart.length > 0 ? apart.map(([who, answer]) => ({ who, answer })) : [{ answer: response.answer }]
    return said.flatMap((one) => raisable(question, one, world))
  })
}

type Spoken = Readonly<{ who?: string; answer: Answer }>

function raisable(question: Question, { answer, ...who }: Spoken, world: World): readonly Place[] {
  const rows = question.kind === 'grid' ? question.rows : [undefined]
  return rows.flatMap((row): readonly Place[] => {
    const { scale } = world.framework
    const isRow = question.kind === 'grid' && row !== undefined
    const piece = isRow ? pieceOfRow(question, row, answer) : notGrid(question, answer, scale)
    const now = piece?.value
    const choices = choicesOf(question, world).filter((choice) => now !== undefined && choice.worth > now)
    return choices.length === 0 ? [] : [{ question, choices, ...who, ...(row === undefined ? {} : { row: row.id }) }]
  })
}

function notGrid(question: Question, answer: Answer, scale: World['framework']['scale']) {
  return question.kind === 'grid' ? undefined : pieceOf(question, answer, scale)
}

/** The sheet with this said there. */
export function answeredAt(world: World, { question, row, who }: Place, said: Value): World {
  const answers = new Map(world.sheet.answers)
  const put = (answer: Answer | undefined): Answer => {
    const answered: Answer = { state: 'answered', value: said }
    return row === undefined || question.kind !== 'grid' ? answered : withRow(question, answer, { [row]: answered })
  }
  const response: Response = answers.get(question.id) ?? { answer: { state: 'later' } }
  const isApart = response.by !== undefined && response.answer.state === 'later'
  const by = Object.entries(response.by ?? {}).map(
    ([one, answer]) => [one, who === undefined || who === one ? put(answer) : answer] as const,
  )
  const given = isApart ? { ...response, by: Object.fromEntries(by) } : { ...response, answer: put(response.answer) }
  answers.set(question.id, given)
  return { ...world, sheet: { ...world.sheet, answers } }
}

/** The rows as they stand, one of them said; what was said of the whole grid is said of each other row. */
function withRow(question: GridQuestion, answer: Answer | undefined, row: Readonly<Record<string, Answer>>): Answer {
  return { state: 'answered', value: { ...rowsSaid(question, answer), ...row } }
}

function rowsSaid({ rows }: GridQuestion, answer: Answer | undefined): Rows {
  if (answer === undefined) return {}
  if (answer.state !== 'answered') return Object.fromEntries(rows.map(({ id }) => [id, answer]))
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
