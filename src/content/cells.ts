import { columnsOf } from '../model/columns.ts'
import type { Fact } from '../model/expression.ts'
import type { Range } from '../model/number.ts'
import { optionFact } from '../model/option-facts.ts'
import type { Column, Option, Question } from '../model/questionnaire.ts'
import type { Mentions } from './mentions.ts'
import { factOutcome, type Outcome } from './outcome.ts'

/** What a number can be: its bounds, and whether it is whole. */
export type Numbers = Readonly<{ range: Range; whole: boolean }>

/** Past so many members named, a list is not cut. */
const mostMembers = 5
const mostSizes = 24

/**
 * The answers to a question cut into cells, each answer in one of them: within a cell, every comparison that the
 * conditions make comes out the same. Undefined where they cannot be told.
 */
export function answerCells(question: Question, mentions: Mentions): readonly Outcome[] | undefined {
  switch (question.kind) {
    case 'single':
      return facts(spoken(question.options).map(({ id }) => optionFact(question.options, id)))
    case 'multi':
      return listCells(question.options, factsOf(question.options), mentions)
    case 'number':
      return numberCells({ range: boundsOf(question), whole: question.whole }, mentions)
    case 'text':
    case 'date':
      return textCells(mentions)
    case 'grid':
      return rowCells(question, mentions)
    case 'computed':
      return undefined
  }
}

/** The same of a profile key that a question fills: the profile keeps the ids of choices as texts. */
export function profileCells(question: Question, mentions: Mentions): readonly Outcome[] | undefined {
  if (question.kind === 'single') return facts(spoken(question.options).map(({ id }) => id))
  if (question.kind === 'multi') return listCells(question.options, (id) => id, mentions)
  return question.kind === 'grid' ? undefined : answerCells(question, mentions)
}

/** Choosing an option that is a state is that state, and not an answer. */
function spoken(options: readonly Option[]): readonly Option[] {
  return options.filter(({ state }) => state === undefined)
}

function facts(values: readonly Fact[]): readonly Outcome[] | undefined {
  return values.length === 0 ? undefined : values.map(factOutcome)
}

function factsOf(options: readonly Option[]): (id: string) => Fact {
  return (id) => optionFact(options, id)
}

function boundsOf({ min, max }: Readonly<{ min?: number; max?: number }>): Range {
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY }
}

/** Every constant by itself, and what lies between them. */
export function numberCells({ range, whole }: Numbers, { numbers }: Mentions): readonly Outcome[] {
  const inside = [...numbers].filter((number) => number > range.min && number < range.max)
  const edges = [...new Set([range.min, ...inside, range.max])].sort((left, right) => left - right)
  return edges.flatMap((edge, index): readonly Outcome[] => {
    const isReached = Number.isFinite(edge) && (!whole || Number.isInteger(edge))
    const next = edges[index + 1]
    const after = next === undefined ? undefined : between({ min: edge, max: next }, whole)
    return [...(isReached ? [{ is: 'fact', value: edge } as const] : []), ...(after === undefined ? [] : [after])]
  })
}

function between(range: Range, whole: boolean): Outcome | undefined {
  if (!whole) return { is: 'between', range, isOpen: true }
  const min = Math.floor(range.min) + 1
  const max = Math.ceil(range.max) - 1
  if (min > max) return undefined
  return min === max ? { is: 'fact', value: min } : { is: 'between', range: { min, max }, isOpen: false }
}

/** Every text named, and any other. */
function textCells({ texts }: Mentions): readonly Outcome[] {
  return [...[...texts].map(factOutcome), { is: 'text', not: [...texts] }]
}

/** Which of the members that are named are ticked, and how many in all. */
function listCells(
  options: readonly Option[],
  factOf: (id: string) => Fact,
  mentions: Mentions,
): readonly Outcome[] | undefined {
  const offered = spoken(options)
  const named = offered.filter(({ id }) => isNamed(factOf(id), mentions))
  if (offered.length === 0 || named.length > mostMembers) return undefined
  const others = offered.filter((option) => !named.includes(option))
  return subsets(named).flatMap((ticked) => {
    const size = sizeOfTicked(ticked, others)
    if (size === undefined) return []
    const has = ticked.map(({ id }) => factOf(id))
    const lacks = [
      ...named.filter((option) => !ticked.includes(option)).map(({ id }) => factOf(id)),
      ...strange(offered, factOf, mentions),
    ]
    return bySize(size, mentions).map((one): Outcome => ({ is: 'list', has, lacks, size: one }))
  })
}

/** What is named and is no choice at all. */
function strange(
  options: readonly Option[],
  factOf: (id: string) => Fact,
  { numbers, texts }: Mentions,
): readonly Fact[] {
  const known = new Set(options.map(({ id }) => factOf(id)))
  return [...numbers, ...texts].filter((one) => !known.has(one))
}

function isNamed(fact: Fact, { numbers, texts }: Mentions): boolean {
  return (typeof fact === 'number' && numbers.has(fact)) || (typeof fact === 'string' && texts.has(fact))
}

/** How many are ticked in all; undefined when these cannot be ticked together, or nothing would be. */
function sizeOfTicked(ticked: readonly Option[], others: readonly Option[]): Range | undefined {
  if (ticked.some(({ exclusive }) => exclusive)) return ticked.length === 1 ? { min: 1, max: 1 } : undefined
  const more = others.filter(({ exclusive }) => !exclusive).length
  if (ticked.length > 0) return { min: ticked.length, max: ticked.length + more }
  return others.length === 0 ? undefined : { min: 1, max: Math.max(1, more) }
}

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((__, at) => Math.floor(bits / 2 ** at) % 2 === 1),
  )
}

/** Each size by itself where conditions count. */
function bySize(size: Range, { sizes }: Mentions): readonly Range[] {
  if (sizes.size === 0 || size.max - size.min > mostSizes) return [size]
  return Array.from({ length: size.max - size.min + 1 }, (_, index) => ({
    min: size.min + index,
    max: size.min + index,
  }))
}

/** A column says what each row answers: the members that are named may each be there or not. */
function rowCells(grid: Extract<Question, { kind: 'grid' }>, mentions: Mentions): readonly Outcome[] | undefined {
  const [column, ...others] = columnsOf(grid)
  if (column === undefined || others.length > 0) return undefined
  const size = { min: 1, max: grid.rows.length * mostInCell(column) }
  if (column.kind !== 'single' && column.kind !== 'multi')
    return bySize(size, mentions).map((one): Outcome => ({ is: 'list', has: [], lacks: [], size: one }))
  const offered = spoken(column.options)
  const factOf = factsOf(column.options)
  const named = offered.filter(({ id }) => isNamed(factOf(id), mentions)).map(({ id }) => factOf(id))
  if (offered.length === 0 || named.length > mostMembers) return undefined
  const lacking = strange(offered, factOf, mentions)
  return subsets(named).flatMap((has) => {
    const least = Math.max(1, has.length)
    if (least > size.max || (has.length === 0 && named.length === offered.length)) return []
    const lacks = [...named.filter((fact) => !has.includes(fact)), ...lacking]
    return bySize({ min: least, max: size.max }, mentions).map(
      (one): Outcome => ({ is: 'list', has, lacks, size: one }),
    )
  })
}

function mostInCell(column: Column): number {
  return column.kind === 'multi' ? Math.max(1, column.options.length) : 1
}
