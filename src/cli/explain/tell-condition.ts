import { pieceOf } from '../../model/columns.ts'
import type { Condition } from '../../model/derivation.ts'
import type { Expression, Fact, Space } from '../../model/expression.ts'
import { optionsOf } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { expressionText, inPlainWords } from '../../text/expression-text.ts'
import type { Telling } from './telling.ts'

/** A condition in words, what it is worth now, and what the names it reads are worth. */
export function conditionInWords(telling: Telling, condition: Condition): string {
  const { words } = telling
  const { outcome } = condition
  const said =
    outcome === undefined ? words.outcome.unknown : outcome === true ? words.outcome.true : words.outcome.false
  return words.condition(inWords(telling, condition.expression), words.facts(said, factsInWords(telling, condition)))
}

/** An equality that is true says by itself what it reads. */
function plainEquality(telling: Telling, expression: Expression): string | undefined {
  const { words } = telling
  if (expression.op !== '==' || expression.left.op !== 'name' || expression.right.op !== 'constant') return undefined
  const { space, id } = expression.left
  return words.fact(words.expression.names[space](id), readInWords(telling, expression.left, expression.right.value))
}

/** The reason for something: the condition that is true, with what it reads. */
export function reasonInWords(telling: Telling, condition: Condition): string {
  const plain = plainEquality(telling, condition.expression)
  if (plain !== undefined) return plain
  return telling.words
    .facts(inWords(telling, condition.expression), factsInWords(telling, condition))
    .replace(/\.$/, '')
}

export function inWords(telling: Telling, expression: Expression): string {
  return expressionText(
    expression,
    inPlainWords({ ...telling.words.expression, fact: (fact) => factInWords(telling, fact) }),
  )
}

/** A number read beside the ones it is compared to must not seem to reach them. */
function factsInWords(telling: Telling, { reads, expression }: Condition): string {
  const { words } = telling
  const edges = [...numbersIn(expression)]
  const told = reads.map(({ space, id, fact }) => {
    const name = words.expression.names[space](id)
    return fact === undefined
      ? words.factUnknown(name)
      : words.fact(name, readInWords(telling, { space, id }, fact, edges))
  })
  return words.joined(told)
}

/** What a name is worth; what the profile knows by an option's code is told by its text. */
function readInWords(
  telling: Telling,
  { space, id }: Readonly<{ space: Space; id: string }>,
  fact: Fact,
  edges: readonly number[] = [],
): string {
  const asked = space === 'profile' ? [...telling.questions.values()].find(({ profile }) => profile === id) : undefined
  const option = asked && optionsOf(pieceOf(asked)).find((one) => one.id === fact)
  const text = option && inLanguage(option.full ?? option.text ?? {}, telling.language)
  return text ? telling.words.quoted(text) : factInWords(telling, fact, edges)
}

export function factInWords(telling: Telling, fact: Fact, edges: readonly number[] = []): string {
  const { words } = telling
  if (typeof fact === 'boolean') return fact ? words.yes : words.no
  if (typeof fact === 'number') return telling.figure(fact, edges)
  if (typeof fact === 'string') return words.quoted(fact)
  return `[${fact.map((one) => factInWords(telling, one)).join('; ')}]`
}

/** The numbers written in a comparison. */
function* numbersIn(expression: Expression): Generator<number> {
  if (expression.op === 'constant' && typeof expression.value === 'number') yield expression.value
  if (expression.op === 'and' || expression.op === 'or') for (const of of expression.of) yield* numbersIn(of)
  if (expression.op === 'not') yield* numbersIn(expression.of)
  if ('left' in expression) for (const side of [expression.left, expression.right]) yield* numbersIn(side)
}
