import { type Answer, isList, isRows, type Rows } from '../../model/answer.ts'
import type { Making, RowMade } from '../../model/derivation.ts'
import { carry, compareNumbers } from '../../model/number.ts'
import { inLanguage } from '../../model/text.ts'
import { carryInFigures, meanInFigures, sumInFigures, type Term } from '../../text/arithmetic.ts'
import { type Line, optionName, type Telling } from './telling.ts'

/** An answer in words: the options by their codes and texts. */
export function answerInWords(telling: Telling, question: string, answer: Answer): string {
  const { words } = telling
  if (answer.state === 'not-applicable')
    return answer.reason === '' ? words.state['not-applicable'] : words.notApplicable(answer.reason)
  if (answer.state !== 'answered') return words.state[answer.state]
  const { value } = answer
  if (typeof value === 'number') return telling.figure(value)
  if (typeof value === 'string') return optionName(telling, question, value)
  if (isList(value)) return words.joined(value.map((id) => optionName(telling, question, id)))
  return isRows(value) ? rowsInWords(telling, question, value) : ''
}

function rowsInWords(telling: Telling, question: string, rows: Rows): string {
  const { words } = telling
  const told = Object.entries(rows).map(([row, cell]) => words.pair(row, answerInWords(telling, question, cell)))
  return told.join('; ')
}

/** A question's answer, how its value is worked out, and the value. */
type Worked<M extends Making = Making> = Readonly<{ question: string; making: M; value: number | undefined }>

/** How the answer's value is worked out; `depth` is that of the first line. */
export function* tellMaking(telling: Telling, worked: Worked, depth: number): Generator<Line> {
  const { making, question, value } = worked
  if (making.kind === 'rows') yield* tellRows(telling, { question, making, value }, depth)
  else for (const text of makingInWords(telling, { question, making, value })) yield { depth, text }
}

type OfOne = Exclude<Making, { kind: 'rows' }>

function makingInWords(telling: Telling, { question, making, value }: Worked<OfOne>): readonly string[] {
  const { words, figure } = telling
  switch (making.kind) {
    case 'option':
    case 'mean':
    case 'sum': {
      const terms = making.ticked.map((one) => {
        const name = optionName(telling, question, one.id)
        return one.value === undefined ? words.worthNothing(name) : words.worth(name, figure(one.value))
      })
      const numbers = making.ticked.flatMap((one) => (one.value === undefined ? [] : [{ number: one.value }]))
      const how = making.kind === 'option' ? [] : calculated(telling, numbers, { rule: making.kind, value })
      return [words.making[making.kind](words.joined(terms)), ...how]
    }
    case 'alone':
      return [words.making.alone(optionName(telling, question, making.option), figure(making.value))]
    case 'share':
      return shareInWords(telling, { question, making, value })
    case 'bands':
    case 'linear':
      return quantityInWords(telling, making)
  }
}

function shareInWords(telling: Telling, { question, making, value }: Worked<Extract<Making, { kind: 'share' }>>) {
  const { words, figure, result, derivation } = telling
  const { ticked, whole } = making
  const { min, max } = derivation.scale
  const points = ticked.reduce((sum, one) => sum + one.points, 0)
  const terms = ticked.map((one) => words.making.point(optionName(telling, question, one.id), figure(one.points)))
  const how = words.making.share(figure(min), figure(max - min), figure(points), figure(whole))
  const plain = min + ((max - min) * points) / whole
  const kept = value === undefined || compareNumbers(value, plain) === 0 ? [] : [limited(telling, plain)]
  return [words.making.points(words.joined(terms)), words.making.shareIs(words.equals(result(plain), how)), ...kept]
}

/** A value beyond the framework's scale is kept on it. */
function limited({ words, figure, result, derivation: { scale } }: Telling, plain: number): string {
  return words.clamped(result(plain), figure(scale.min), figure(scale.max))
}

/** The calculation of a mean or a sum of several terms, and its limit where the scale keeps it. */
function calculated(
  telling: Telling,
  terms: readonly Term[],
  { rule, value }: Readonly<{ rule: 'mean' | 'sum'; value: number | undefined }>,
): readonly string[] {
  const { words, language, result } = telling
  if (terms.length < 2 || value === undefined) return []
  const sum = terms.reduce((total, { number, weight = 1 }) => total + number * weight, 0)
  const plain = rule === 'sum' ? sum : sum / terms.reduce((total, { weight = 1 }) => total + weight, 0)
  const outcome = { number: plain }
  const how = rule === 'sum' ? sumInFigures(terms, outcome, language) : meanInFigures(terms, outcome, language)
  const kept = compareNumbers(value, plain) === 0 ? [] : [limited(telling, plain)]
  return [words.making.result(words.equals(result(plain), how)), ...kept]
}

function quantityInWords(telling: Telling, making: Extract<Making, { quantity: number }>): readonly string[] {
  const { words, figure, result, language } = telling
  const { quantity, points, kind } = making
  const [before, after] = points
  if (before === undefined) return [figure(quantity)]
  const point = ([edge, value]: readonly [number, number]) => words.making.point2(figure(edge), figure(value))
  if (after !== undefined) {
    const [from, to] = [
      { min: before[0], max: after[0] },
      { min: before[1], max: after[1] },
    ]
    const number = carry(quantity, from, to)
    const how = carryInFigures({ number: quantity }, { from, to, result: { number } }, language)
    const line = words.making.line(figure(quantity), point(before), point(after))
    return [line, words.making.result(words.equals(result(number), how))]
  }
  const isReached = compareNumbers(quantity, before[0]) >= 0
  const said = kind === 'bands' && isReached ? words.making.band : words.making.beyond
  return [said(figure(quantity), figure(before[0]), figure(before[1]))]
}

function* tellRows(
  telling: Telling,
  { question, making: { rule, rows }, value }: Worked<Extract<Making, { kind: 'rows' }>>,
  depth: number,
): Generator<Line> {
  const { words, questions, language } = telling
  const asked = questions.get(question)
  yield { depth, text: rule === 'sum' ? words.making.rowsSum : words.making.rowsMean }
  for (const row of rows) {
    const text = asked?.kind === 'grid' ? asked.rows.find(({ id }) => id === row.row)?.text : undefined
    const name = words.named(row.row, text === undefined ? '' : inLanguage(text, language))
    yield {
      depth: depth + 1,
      text: words.making.row(name, rowInWords(telling, question, row), telling.figure(row.weight)),
    }
    if (row.making !== undefined)
      yield* tellMaking(telling, { question, making: row.making, value: row.value }, depth + 2)
  }
  const isOpen = rows.some(({ state }) => state !== 'answered' && state !== 'not-applicable')
  const terms = rows.flatMap(({ value: number, weight }) => {
    if (number === undefined || weight <= 0) return []
    return [rule === 'sum' ? { number } : { number, weight }]
  })
  const isPlain = rule === 'mean' || !isOpen
  if (isPlain) for (const line of calculated(telling, terms, { rule, value })) yield { depth, text: line }
}

function rowInWords(telling: Telling, question: string, { state, value, option }: RowMade): string {
  const { words, figure } = telling
  if (value === undefined) return words.state[state]
  return option === undefined ? figure(value) : words.worth(optionName(telling, question, option), figure(value))
}
