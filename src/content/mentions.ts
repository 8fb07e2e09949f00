import { type Expression, type Name, namesIn } from '../model/expression.ts'

/** The constants that a name is compared with, and those that the size of its list is. */
export type Mentions = Readonly<{ numbers: Set<number>; texts: Set<string>; sizes: Set<number> }>

export function nameKey({ space, id }: Name): string {
  return `${space}.${id}`
}

export function noMentions(): Mentions {
  return { numbers: new Set(), texts: new Set(), sizes: new Set() }
}

/** Adds, for every name of an expression, the constants it is compared with. */
export function addMentions(expression: Expression, to: Map<string, Mentions>): void {
  if (isCompared(expression)) addCompared(expression, to)
  for (const part of partsOf(expression)) addMentions(part, to)
}

function addCompared(comparison: Expression, to: Map<string, Mentions>): void {
  const constants = [...constantsIn(comparison)]
  const sized = new Set([...sizedIn(comparison)].map(nameKey))
  for (const key of new Set([...namesIn(comparison)].map(nameKey))) {
    const { texts, numbers, sizes } = to.get(key) ?? noMentions()
    for (const constant of constants) {
      if (typeof constant === 'string') texts.add(constant)
      else (sized.has(key) ? sizes : numbers).add(constant)
    }
    to.set(key, { texts, numbers, sizes })
  }
}

function isCompared({ op }: Expression): boolean {
  return ['==', '!=', '<', '<=', '>', '>=', 'in'].includes(op)
}

function* constantsIn(expression: Expression): Generator<number | string> {
  if (expression.op === 'constant') {
    const { value } = expression
    if (typeof value === 'number' || typeof value === 'string') yield value
  }
  if (expression.op === 'negate' && expression.of.op === 'constant' && typeof expression.of.value === 'number')
    yield -expression.of.value
  for (const part of partsOf(expression)) yield* constantsIn(part)
}

function* sizedIn(expression: Expression): Generator<Name> {
  if (expression.op === 'size') yield* namesIn(expression.of)
  else for (const part of partsOf(expression)) yield* sizedIn(part)
}

/** The parts of an expression, in the order written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'constant':
    case 'name':
      return []
    case 'not':
    case 'negate':
    case 'size':
      return [expression.of]
    case 'and':
    case 'or':
    case 'min':
    case 'max':
    case 'list':
      return expression.of
    case 'choose':
      return [expression.when, expression.yes, expression.no]
    default:
      return [expression.left, expression.right]
  }
}
