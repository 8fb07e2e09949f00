import { type Answer, isList, isRows } from '../model/answer.ts'
import { own } from '../model/own.ts'
import type { ComputedQuestion, GridQuestion, Question } from '../model/questionnaire.ts'

/**
 * A whole number for each different answer to a question, so that what an answer brings is worked out once and then
 * found by its number. Answers that the arithmetic cannot tell apart share one; numbers follow each other without a gap.
 *
 * Undefined for an answer that has no number: what it brings is then worked out each time.
 */
export type Codebook = (answer: Answer | undefined) => number | undefined

const stateCodes = { absent: 0, unknown: 1, later: 2, 'not-applicable': 3 } as const
const firstCode = 4

/** Past this many different answers to one question, the next ones have no number. */
const mostCodes = 16_384

/** The codebook of a question as it is asked. What is computed comes from other answers: its own never tells it. */
export function codebookOf(question: Question): Codebook {
  if (question.kind === 'computed') return () => undefined
  const code = codeOfValue(question)
  return (answer) => {
    if (answer === undefined) return stateCodes.absent
    return answer.state === 'answered' ? code(answer.value) : stateCodes[answer.state]
  }
}

type Answered = Extract<Answer, { state: 'answered' }>['value']
type CodeOfValue = (value: Answered) => number | undefined

function codeOfValue(question: Exclude<Question, ComputedQuestion>): CodeOfValue {
  switch (question.kind) {
    case 'single':
      return codeOfChoice(question.options)
    case 'multi':
      return numberedAsTheyCome(maskOfTicks(question.options))
    case 'grid':
      return numberedAsTheyCome(digitsOfRows(question))
    case 'number':
      return numberedAsTheyCome((value) => (typeof value === 'number' ? value : undefined))
    case 'text':
    case 'date':
      return () => undefined
  }
}

type Coded = readonly Readonly<{ id: string }>[]

function codesOf(options: Coded): ReadonlyMap<string, number> {
  return new Map(options.map(({ id }, index) => [id, firstCode + index]))
}

function codeOfChoice(options: Coded): CodeOfValue {
  const codes = codesOf(options)
  return (value) => (typeof value === 'string' ? codes.get(value) : undefined)
}

/** From a number that tells answers apart to one that follows the last given. */
function numberedAsTheyCome(apart: CodeOfValue): CodeOfValue {
  const codes = new Map<number, number>()
  return (value) => {
    const number = apart(value)
    if (number === undefined) return undefined
    const known = codes.get(number)
    if (known !== undefined || codes.size === mostCodes) return known
    codes.set(number, firstCode + codes.size)
    return firstCode + codes.size - 1
  }
}

/** A binary digit for each option ticked, in whatever order; for as many as a whole number holds. */
function maskOfTicks(options: Coded): CodeOfValue {
  if (options.length > 30) return () => undefined
  const bits = new Map(options.map(({ id }, index) => [id, 1 << index]))
  return (value) => {
    if (!isList(value)) return undefined
    let ticked = 0
    for (const id of value) ticked |= bits.get(id) ?? 0
    return ticked
  }
}

/** A digit for each row, its state or its option; for as many rows as a whole number holds. */
function digitsOfRows({ rows, options }: GridQuestion): CodeOfValue {
  const codes = codesOf(options)
  const radix = firstCode + options.length
  if (radix ** rows.length > Number.MAX_SAFE_INTEGER) return () => undefined
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || !isRows(value)) return undefined
    let number = 0
    for (const { id } of rows) {
      const digit = digitOf(own(value, id), codes)
      if (digit === undefined) return undefined
      number = number * radix + digit
    }
    return number
  }
}

function digitOf(cell: Answer | undefined, codes: ReadonlyMap<string, number>): number | undefined {
  if (cell === undefined) return stateCodes.absent
  if (cell.state !== 'answered') return stateCodes[cell.state]
  return typeof cell.value === 'string' ? codes.get(cell.value) : undefined
}
