import type { Made, Part, Three } from '../../model/derivation.ts'
import { carry, clampTo, compareNumbers, type Range } from '../../model/number.ts'
import { carryInFigures } from '../../text/arithmetic.ts'
import type { Edge } from '../../text/format.ts'
import { madeInFigures } from '../../text/made-figures.ts'
import { criterionName, edgesOf, type Telling } from './telling.ts'

type Node = Made & Three & Range

/** Whether the aggregate is the number itself: neither limited nor carried. */
function isPlainMade({ clamp, scale }: Made): boolean {
  return clamp === undefined && scale === undefined
}

/** The calculation of one of the three numbers, before it is limited and carried. */
function calculation(
  telling: Telling,
  made: Made,
  { key, edges }: Readonly<{ key: keyof Three; edges: readonly Edge[] }>,
): string {
  const { language, words } = telling
  const writing = {
    language,
    words: words.figures,
    edgesOf: (part: Part) => (part.kind === 'criterion' ? edgesOf(telling, part.id) : edges),
  }
  return madeInFigures(made, key, { ...writing, edges: isPlainMade(made) ? edges : [] }) ?? ''
}

/** How the parts become the number: the aggregate, its limits, the scale it is carried to, what does not count. */
export function* tellMade(telling: Telling, node: Node, edges: readonly Edge[]): Generator<string> {
  const { words, result } = telling
  const { plain, value, low, high } = node
  if (value !== undefined && !isPlainMade(node)) {
    const title = words.aggregates[node.aggregate.kind]
    yield words.pair(
      title,
      `${words.equals(result(plain.value ?? value), calculation(telling, node, { key: 'value', edges }))}.`,
    )
  }
  yield* tellLimits(telling, node, edges)
  yield* tellEnds(telling, node, edges)
  const unheard = node.parts.filter((part) => part.low !== undefined && part.value === undefined)
  if (unheard.length > 0) {
    const names = namesOf(telling, unheard)
    yield node.aggregate.kind === 'sum' && value !== undefined ? words.sumMinimum(names) : words.without(names)
  }
  const outside = node.parts.filter((part) => part.low === undefined)
  if (outside.length > 0 && low !== undefined && high !== undefined) yield words.outside(namesOf(telling, outside))
}

function namesOf(telling: Telling, parts: readonly Part[]): string {
  return telling.words.joined(parts.map(({ id, kind }) => (kind === 'criterion' ? criterionName(telling, id) : id)))
}

function* tellLimits(telling: Telling, node: Node, edges: readonly Edge[]): Generator<string> {
  const { words, figure, result, language } = telling
  const { plain, value, clamp, scale, reach, min, max } = node
  if (plain.value === undefined || value === undefined) return
  const from = clamp === undefined ? reach : { min: clampTo(reach.min, clamp), max: clampTo(reach.max, clamp) }
  const clamped = clampTo(plain.value, from)
  if (compareNumbers(clamped, plain.value) !== 0)
    yield words.clamped(result(plain.value), figure(from.min), figure(from.max))
  const carried = scale === undefined ? clamped : carry(clamped, from, { min, max })
  if (scale !== undefined && from.max > from.min) {
    const outcome = { number: carried, edges }
    const how = carryInFigures({ number: clamped }, { from, to: scale, result: outcome }, language)
    yield words.carried(result(carried, edges), range(telling, from), range(telling, scale), how)
  }
  if (compareNumbers(carried, value) !== 0) yield words.kept(result(carried), result(value, edges))
}

function range({ figure }: Telling, { min, max }: Range): string {
  return `${figure(min)}–${figure(max)}`
}

/** The worst and best it can still become, with their calculations where they are the number itself. */
function* tellEnds(telling: Telling, node: Node, edges: readonly Edge[]): Generator<string> {
  const { words, result } = telling
  const { low, high } = node
  if (low === undefined || high === undefined) return
  if (compareNumbers(low, high) === 0) {
    if (node.parts.some(({ covered, whole }) => compareNumbers(covered, whole) < 0)) yield words.settled
    return
  }
  if (!isPlainMade(node) || isAlone(node, 'high')) {
    yield words.interval(result(low, edges), result(high, edges))
    return
  }
  yield words.lowest(result(low, edges), calculation(telling, node, { key: 'low', edges }))
  yield words.highest(result(high, edges), calculation(telling, node, { key: 'high', edges }))
}

/** The head of a node: its name, its number, and the calculation where it is the number itself. */
export function headOf(telling: Telling, name: string, node: Node, edges: readonly Edge[]): string {
  const { words, result } = telling
  if (node.value === undefined) return words.pair(name, words.noValue)
  const value = result(node.value, edges)
  const isSame = node.plain.value !== undefined && compareNumbers(node.plain.value, node.value) === 0
  if (!isPlainMade(node) || !isSame || isAlone(node, 'value')) return words.pair(name, value)
  return words.pair(name, words.equals(value, calculation(telling, node, { key: 'value', edges })))
}

/** Whether one part alone has this number: it is then the node's. */
function isAlone({ aggregate, parts }: Made, key: keyof Three): boolean {
  const known = parts.filter((part) => part[key] !== undefined)
  return known.length === 1 && aggregate.kind !== 'sum' && aggregate.kind !== 'staged'
}

export function headOfCriterion(telling: Telling, node: Node & Readonly<{ criterion: string }>): string {
  return headOf(telling, criterionName(telling, node.criterion), node, edgesOf(telling, node.criterion))
}
