import type { Arithmetic, Comparison, Expression, Fact, Space } from '../model/expression.ts'

/** How the parts of an expression are written. */
export type ExpressionWords = Readonly<{
  and: string
  or: string
  in: string
  comparisons: Readonly<Record<Comparison, string>>
  arithmetic: Readonly<Record<Arithmetic, string>>
  not: (what: string) => string
  choose: (when: string, yes: string, no: string) => string
  call: Readonly<Record<'size' | 'min' | 'max', (what: string) => string>>
  name: (space: Space, id: string) => string
  fact: (fact: Fact) => string
}>

/** An expression as its author writes it. */
export const asWritten: ExpressionWords = {
  and: '&&',
  or: '||',
  in: 'in',
  comparisons: { '==': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
  arithmetic: { '+': '+', '-': '-', '*': '*', '/': '/', '%': '%' },
  not: (what) => `!${what}`,
  choose: (when, yes, no) => `${when} ? ${yes} : ${no}`,
  call: { size: (what) => `size(${what})`, min: (what) => `min(${what})`, max: (what) => `max(${what})` },
  name: (space, id) => `${space}.${id.replaceAll('-', '_')}`,
  fact: (fact) => JSON.stringify(fact),
}

/** The words of a language for what joins and names, and how a value is said. */
type Spoken = Pick<ExpressionWords, 'and' | 'or' | 'in' | 'not' | 'choose' | 'fact'> &
  ExpressionWords['call'] &
  Readonly<{ names: Readonly<Record<Space, (id: string) => string>> }>

/** An expression as it is said to a person: the usual signs, and the words of a language. */
export function inPlainWords(words: Spoken): ExpressionWords {
  const { and, or, in: among, not, choose, fact, size, min, max, names } = words
  return {
    ...{ and, or, in: among, not, choose, fact },
    comparisons: { '==': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' },
    arithmetic: { '+': '+', '-': '−', '*': '×', '/': '÷', '%': 'mod' },
    call: { size, min, max },
    name: (space, id) => names[space](id),
  }
}

/** An expression in these words; what is inside another operation stands between parentheses. */
export function expressionText(expression: Expression, words: ExpressionWords): string {
  const inside = (of: Expression) => (isWhole(of) ? expressionText(of, words) : `(${expressionText(of, words)})`)
  switch (expression.op) {
    case 'constant':
      return words.fact(expression.value)
    case 'name':
      return words.name(expression.space, expression.id)
    case 'not':
      return words.not(inside(expression.of))
    case 'negate':
      return `-${inside(expression.of)}`
    case 'size':
      return words.call.size(expressionText(expression.of, words))
    case 'and':
    case 'or':
      return expression.of.map(inside).join(` ${words[expression.op]} `)
    case 'list':
      return `[${expression.of.map((of) => expressionText(of, words)).join(', ')}]`
    case 'min':
    case 'max':
      return words.call[expression.op](expression.of.map((of) => expressionText(of, words)).join(', '))
    case 'choose':
      return words.choose(inside(expression.when), inside(expression.yes), inside(expression.no))
    default:
      return `${inside(expression.left)} ${signOf(expression.op, words)} ${inside(expression.right)}`
  }
}

type Binary = Extract<Expression, { left: Expression }>['op']

function signOf(op: Binary, words: ExpressionWords): string {
  switch (op) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return words.comparisons[op]
    case 'in':
      return words.in
    default:
      return words.arithmetic[op]
  }
}

/** Whether it reads as one thing wherever it stands. */
function isWhole({ op }: Expression): boolean {
  return ['constant', 'name', 'size', 'list', 'min', 'max'].includes(op)
}
