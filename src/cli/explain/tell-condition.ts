import type { Condition } from '../../model/derivation.ts'
import type { Expression, Fact } from '../../model/expression.ts'
import { type ExpressionWords, expressionText } from '../../text/expression-text.ts'
import type { Telling } from './telling.ts'

/** A condition in words, what it is worth now, and what the names it reads are worth. */
export function conditionInWords(telling: Telling, condition: Condition): string {
  const { words } = telling
  const { outcome } = condition
  const said =
    outcome === undefined ? words.outcome.unknown : outcome === true ? words.outcome.true : words.outcome.false
  return words.condition(inWords(telling, condition.expression), words.facts(said, factsInWords(telling, condition)))
}

/** The reason for something: the condition that is true, with what it reads. */
export function reasonInWords(telling: Telling, condition: Condition): string {
  return telling.words
    .facts(inWords(telling, condition.expression), factsInWords(telling, condition))
    .replace(/\.$/, '')
}

export function inWords(telling: Telling, expression: Expression): string {
  return expressionText(expression, wordsFor(telling))
}

function factsInWords(telling: Telling, { reads }: Condition): string {
  const { words } = telling
  const told = reads.map(({ space, id, fact }) => {
    const name = words.expression.names[space](id)
    return fact === undefined ? words.factUnknown(name) : words.fact(name, factInWords(telling, fact))
  })
  return words.joined(told)
}

export function factInWords(telling: Telling, fact: Fact): string {
  const { words } = telling
  if (typeof fact === 'boolean') return fact ? words.yes : words.no
  if (typeof fact === 'number') return telling.figure(fact)
  if (typeof fact === 'string') return words.quoted(fact)
  return `[${fact.map((one) => factInWords(telling, one)).join('; ')}]`
}

function wordsFor(telling: Telling): ExpressionWords {
  const { and, or, in: among, not, choose, size, min, max, names } = telling.words.expression
  return {
    and,
    or,
    in: among,
    not,
    choose,
    comparisons: { '==': '=', '!=': '≠', '<': '<', '<=': '≤', '>': '>', '>=': '≥' },
    call: { size, min, max },
    name: (space, id) => names[space](id),
    fact: (fact) => factInWords(telling, fact),
  }
}
