import { columnsOf } from '../model/columns.ts'
import type { Expression } from '../model/expression.ts'
import { hasNumberedOptions } from '../model/option-facts.ts'
import { isScored, type Option, optionsOf, type Question } from '../model/questionnaire.ts'
import { readExpression, unread } from './read-expression.ts'
import { type Name, type Scope, spaces, type ValueType } from './scope.ts'

/** What a condition needs to know of a question. */
export type Asked = Readonly<{
  id: string
  kind: 'single' | 'multi' | 'grid' | 'number' | 'text' | 'date' | 'computed'
  options: readonly Option[]
  isScored: boolean
  profile?: string
  compute?: string | Expression
  /** Put for each row of a grid: a condition reads the list of what the rows answer. */
  isColumn?: true
}>

/** What conditions need to know of a question already read, and of its columns. */
export function askedIn(question: Question): readonly Asked[] {
  const whole = { ...question, options: optionsOf(question), isScored: isScored(question) }
  const columns = columnsOf(question).map(
    (column): Asked => ({ ...column, options: optionsOf(column), isScored: isScored(column), isColumn: true }),
  )
  return [whole, ...columns]
}

/** The names that questions bring to the conditions of their questionnaire. A grid has no answer of one piece, hence no `answer.` name. */
export function* namesOf(questions: Iterable<Asked>): Generator<Name> {
  for (const asked of questions) {
    const { id, kind, isScored, profile } = asked
    if (kind !== 'grid') yield name('answer', id, answerType(asked))
    if (isScored) yield name('score', id, { type: 'number' })
    if (isScored) yield name('spread', id, { type: 'number' })
    if (profile !== undefined && kind !== 'grid') yield name('profile', profile, profileType(asked))
  }
}

function name(space: Name['space'], id: string, value: ValueType | undefined): Name {
  return value === undefined ? { space, id } : { space, id, value }
}

/** The answer's type: numbers where all the options are numbered, else their ids; not known where they are not. */
function answerType(asked: Asked): ValueType | undefined {
  const isChoice = asked.kind === 'single' || asked.kind === 'multi'
  if (isChoice && asked.options.length === 0) return undefined
  const choice = hasNumberedOptions(asked.options) ? 'number' : 'text'
  const value = typeWith(asked, choice)
  if (asked.isColumn === undefined || value === undefined) return value
  return { ...value, type: 'list', of: value.of ?? value.type }
}

/** The profile keeps the ids of options as texts. */
function profileType(asked: Asked): ValueType | undefined {
  return typeWith(asked, 'text')
}

function typeWith({ kind, options, compute }: Asked, choice: 'number' | 'text'): ValueType | undefined {
  const ids = options.length === 0 ? {} : { options: options.map(({ id }) => id) }
  switch (kind) {
    case 'single':
      return { type: choice, ...ids }
    case 'multi':
      return { type: 'list', of: choice, ...ids }
    case 'number':
      return { type: 'number' }
    case 'text':
    case 'date':
      return { type: 'text' }
    case 'grid':
    case 'computed':
      return compute === undefined ? undefined : resultOf(typeof compute === 'string' ? readAlone(compute) : compute)
  }
}

/** A computed value read for its type only, whatever the names in it. */
function readAlone(text: string): Expression | undefined {
  const anyName: Scope = { names: new Map(), open: new Set(spaces) }
  return readExpression(text, anyName).expression
}

/** The type of what an expression gives, and the values it chooses between when they are all constants. */
export function resultOf(expression: Expression | undefined): ValueType | undefined {
  if (expression === undefined || expression === unread) return undefined
  switch (expression.op) {
    case 'constant':
      return constantType(expression.value)
    case 'choose': {
      const parts = [resultOf(expression.yes), resultOf(expression.no)]
      const [left, right] = parts
      if (left === undefined || right === undefined) return left === undefined ? onlyType(right) : onlyType(left)
      if (left.options === undefined || right.options === undefined) return onlyType(left)
      return { type: left.type, options: [...new Set([...left.options, ...right.options])] }
    }
    case 'name':
      return undefined
    case 'list':
      return { type: 'list' }
    case 'negate':
    case 'size':
    case 'min':
    case 'max':
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return { type: 'number' }
    default:
      return { type: 'boolean' }
  }
}

function onlyType(value: ValueType | undefined): ValueType | undefined {
  return value === undefined ? undefined : { type: value.type }
}

function constantType(value: unknown): ValueType {
  if (typeof value === 'boolean') return { type: 'boolean' }
  return { type: typeof value === 'number' ? 'number' : 'text', options: [String(value)] }
}
