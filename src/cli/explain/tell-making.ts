import { type Answer, isList, isRows, type Rows } from '../../model/answer.ts'
import type { Making } from '../../model/derivation.ts'
import { compareNumbers } from '../../model/number.ts'
import { inLanguage } from '../../model/text.ts'
import type { Line, Telling } from './telling.ts'
import { optionName } from './telling.ts'

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

/** How the answer's value is worked out; `depth` is that of the first line. */
export function* tellMaking(telling: Telling, question: string, making: Making, depth: number): Generator<Line> {
  if (making.kind === 'rows') yield* tellRows(telling, question, making, depth)
  else for (const text of makingInWords(telling, question, making)) yield { depth, text }
}

function makingInWords(
  telling: Telling,
  question: string,
  making: Exclude<Making, { kind: 'rows' }>,
): readonly string[] {
  const { words, figure, derivation } = telling
  switch (making.kind) {
    case 'option':
    case 'mean':
    case 'sum': {
      const terms = making.ticked.map(({ id, value }) => {
        const name = optionName(telling, question, id)
        return value === undefined ? words.worthNothing(name) : words.worth(name, figure(value))
      })
      return [words.making[making.kind](words.joined(terms))]
    }
    case 'alone':
      return [words.making.alone(optionName(telling, question, making.option), figure(making.value))]
    case 'share': {
      const { ticked, whole } = making
      const { min, max } = derivation.scale
      const points = ticked.reduce((sum, one) => sum + one.points, 0)
      const terms = ticked.map((one) => words.making.point(optionName(telling, question, one.id), figure(one.points)))
      return [
        words.making.points(words.joined(terms)),
        words.making.share(figure(min), figure(max - min), figure(points), figure(whole)),
      ]
    }
    case 'bands':
    case 'linear':
      return [quantityInWords(telling, making)]
  }
}

function quantityInWords({ words, figure }: Telling, making: Extract<Making, { quantity: number }>): string {
  const { quantity, points, kind } = making
  const [before, after] = points
  if (before === undefined) return figure(quantity)
  const point = ([edge, value]: readonly [number, number]) => words.making.point2(figure(edge), figure(value))
  if (after !== undefined) return words.making.line(figure(quantity), point(before), point(after))
  const isReached = compareNumbers(quantity, before[0]) >= 0
  const said = kind === 'bands' && isReached ? words.making.band : words.making.beyond
  return said(figure(quantity), figure(before[0]), figure(before[1]))
}

function* tellRows(
  telling: Telling,
  question: string,
  { rule, rows }: Extract<Making, { kind: 'rows' }>,
  depth: number,
): Generator<Line> {
  const { words, figure, questions, language } = telling
  const asked = questions.get(question)
  yield { depth, text: rule === 'sum' ? words.making.rowsSum : words.making.rowsMean }
  for (const { row, weight, state, value, option } of rows) {
    const text = asked?.kind === 'grid' ? asked.rows.find(({ id }) => id === row)?.text : undefined
    const name = words.named(row, text === undefined ? '' : inLanguage(text, language))
    const said = option === undefined ? '' : optionName(telling, question, option)
    const worth =
      value === undefined ? words.state[state] : said === '' ? figure(value) : words.worth(said, figure(value))
    yield { depth: depth + 1, text: words.making.row(name, worth, figure(weight)) }
  }
}
