import type { Answer, Response } from '../../src/model/answer.ts'
import type { Expression, Fact } from '../../src/model/expression.ts'
import { allCriteria, type Criterion, type Policy } from '../../src/model/framework.ts'
import type { Range } from '../../src/model/number.ts'
import type { Question } from '../../src/model/questionnaire.ts'
import type { World } from './arbitrary-answers.ts'
import { isOnlyColumns, type NaiveAsked, naiveAsked } from './naive-columns.ts'
import { type Look, naiveWorth } from './naive-expressions.ts'
import {
  factsIn,
  type Piece,
  pieceOf,
  pieceOfRow,
  spanOf,
  spanOfRow,
  together,
  total,
  within,
  worthOfQuantity,
} from './naive-questions.ts'

type Policies = Readonly<{ unknown: Policy; absent: Policy }>

/** What one question brings under a criterion: nothing, or from how many rows, how much is covered, worst, best, value. */
export type Brought = Readonly<{ rows: number; covered: number; low: number; high: number; value?: number }>

/** A sheet as design §3 and §4 read it: what is put, what is said, what it is worth. Written apart from src/. */
export class NaiveSheet {
  readonly #world: World
  readonly asked: readonly NaiveAsked[]
  readonly #scale: Range

  constructor(world: World) {
    this.#world = world
    this.#scale = world.framework.scale
    this.asked = naiveAsked(world.questionnaire)
  }

  visibility(id: string): 'visible' | 'hidden' | 'pending' {
    const found = this.asked.find(({ question }) => question.id === id)
    const conditions: readonly (Expression | undefined)[] = [found?.section.showIf, found?.question.showIf]
    const worths = conditions.map((one) => (one === undefined ? true : naiveWorth(one, this.look)))
    if (worths.includes(false)) return 'hidden'
    return worths.includes(undefined) ? 'pending' : 'visible'
  }

  readonly look: Look = (space, id) => {
    if (space === 'profile') {
      const known = this.#world.sheet.profile?.get(id)
      return typeof known === 'object' ? undefined : known
    }
    const asked = this.asked.find((one) => one.question.id === id)
    if (asked === undefined || isOnlyColumns(asked) || this.visibility(id) !== 'visible') return undefined
    const { question } = asked
    if (space === 'answer') return this.#answer(question)
    if (space === 'spread') return this.spread(question)
    if (space === 'score') return this.brought(question, this.#firstPolicies(question))?.value
    return undefined
  }

  #firstPolicies({ measures }: Question): Policies {
    const first = allCriteria(this.#world.framework.root).find(({ id }) => measures[id] !== undefined)
    return first ?? { unknown: 'exclude', absent: 'exclude' }
  }

  #response(id: string): Response | undefined {
    const key = this.asked.find(({ question }) => question.id === id)?.key
    return key === undefined ? undefined : this.#world.sheet.answers.get(key)
  }

  /** The grade of the answer that a question is told by. */
  evidence(id: string): number {
    return this.#response(id)?.evidence ?? 0
  }

  #answer(question: Question): Fact | undefined {
    if (question.kind === 'computed') return this.#quantity(question)
    const facts = factsIn(question, this.#spoken(question))
    if (question.kind !== 'grid' && question.kind !== 'multi') return facts[0]
    return facts.length === 0 ? undefined : facts
  }

  /** The reconciled answer, else the first in the order of roles. */
  #spoken(question: Question): Answer | undefined {
    const response = this.#response(question.id)
    if (response?.by === undefined || response.answer.state !== 'later') return response?.answer
    const { sheet, questionnaire } = this.#world
    const roles = questionnaire.roles.map((role) => role.id)
    const said = Object.entries(response.by).map(([who, answer]) => {
      const rank = roles.indexOf(sheet.respondents?.[who] ?? who)
      return { who, answer, rank: rank < 0 ? 99 : rank }
    })
    said.sort((one, other) => one.rank - other.rank || (one.who < other.who ? -1 : 1))
    const given = said.find(({ answer }) => factsIn(question, answer).length > 0)
    return (given ?? said[0])?.answer
  }

  /** What is said: of a grid, row by row. */
  pieces(question: Question): readonly Readonly<{ weight: number; piece: Piece }>[] {
    if (question.kind === 'computed') return [{ weight: 1, piece: this.#computedPiece(question) }]
    const response = this.#response(question.id)
    const isApart = response?.by !== undefined && response.answer.state === 'later'
    const said: readonly (Answer | undefined)[] = isApart ? Object.values(response.by) : [response?.answer]
    const { combine } = this.#world.questionnaire.respondents
    const joined = (pieces: readonly Piece[]): Piece =>
      isApart ? together(pieces, combine) : (pieces[0] ?? { state: 'absent' })
    const scale = this.#scale
    if (question.kind !== 'grid') {
      return [{ weight: 1, piece: joined(said.map((one) => pieceOf(question, one, scale))) }]
    }
    return question.rows.map((row) => ({
      weight: row.weight,
      piece: joined(said.map((one) => pieceOfRow(question, row, one, scale))),
    }))
  }

  /** The one state of a question; of a grid, N/A when every row is, otherwise the best known of its rows. */
  stateOf(question: Question): Piece['state'] {
    const states = this.pieces(question).map(({ piece }) => piece.state)
    if (states.every((state) => state === 'not-applicable')) return 'not-applicable'
    const order = ['answered', 'unknown', 'later'] as const
    return order.find((state) => states.includes(state)) ?? 'absent'
  }

  #input(question: Extract<Question, { kind: 'computed' }>): Question | undefined {
    const { compute } = question
    const id = 'left' in compute && compute.left.op === 'name' ? compute.left.id : ''
    return this.asked.find((one) => one.question.id === id)?.question
  }

  #quantity(question: Extract<Question, { kind: 'computed' }>): Fact | undefined {
    return this.#computedPiece(question).state === 'answered' ? naiveWorth(question.compute, this.look) : undefined
  }

  /** Unanswered while its input is, unknown if it is, N/A if it is N/A or hidden. */
  #computedPiece(question: Extract<Question, { kind: 'computed' }>): Piece {
    const input = this.#input(question)
    if (input === undefined) return { state: 'absent' }
    const visibility = this.visibility(input.id)
    if (visibility !== 'visible') return { state: visibility === 'hidden' ? 'not-applicable' : 'absent' }
    const state = this.pieces(input)[0]?.piece.state ?? 'absent'
    const quantity = state === 'answered' ? naiveWorth(question.compute, this.look) : undefined
    const value = typeof quantity === 'number' ? worthOfQuantity(quantity, question.value) : undefined
    return value === undefined ? { state } : { state, value: within(value, this.#scale) }
  }

  /** The inputs of a computed value that is scored are not scored. */
  isStoodFor({ id }: Question): boolean {
    return this.asked.some(({ question }) => question.kind === 'computed' && this.#input(question)?.id === id)
  }

  /** What a visible question brings under these policies; undefined when it does not count. */
  brought(question: Question, policies: Policies): Brought | undefined {
    if (this.isStoodFor(question)) return undefined
    const bounds = question.kind === 'grid' ? spanOfRow(question, this.#scale) : spanOf(question, this.#scale)
    if (bounds === undefined) return undefined
    const parts = this.pieces(question).flatMap(({ weight, piece }) => {
      const one = piecewise(piece, policies, bounds)
      return one === undefined ? [] : [{ ...one, weight }]
    })
    const [only] = parts
    if (only === undefined) return undefined
    if (question.kind !== 'grid') return only
    const isSum = question.value.kind === 'sum'
    const weights = total(parts.map(({ weight }) => weight))
    const joined = (values: readonly Readonly<{ weight: number; value: number }>[]): number => {
      if (isSum) return within(total(values.map(({ value }) => value)), this.#scale)
      return total(values.map(({ weight, value }) => weight * value)) / total(values.map(({ weight }) => weight))
    }
    const low = joined(parts.map((part) => ({ ...part, value: part.low })))
    const high = joined(parts.map((part) => ({ ...part, value: part.high })))
    const covered = total(parts.map((part) => part.weight * part.covered)) / weights
    const valued = parts.flatMap((part) => (part.value === undefined ? [] : [{ ...part, value: part.value }]))
    const rows = parts.length
    if (valued.length === 0) return { rows, covered, low, high }
    const value = joined(isSum ? parts.map((part) => ({ ...part, value: part.value ?? bounds.min })) : valued)
    return { rows, covered, low, high, value: within(value, { min: low, max: high }) }
  }

  /** How far apart the respondents' values are. */
  spread(question: Question): number | undefined {
    const values = Object.values(this.#response(question.id)?.by ?? {}).flatMap((answer) =>
      this.#alone(question, answer),
    )
    return values.length < 2 ? undefined : Math.max(...values) - Math.min(...values)
  }

  #alone(question: Question, answer: Answer): readonly number[] {
    if (question.kind !== 'grid') return [pieceOf(question, answer, this.#scale).value ?? []].flat()
    const rows = question.rows.map((row) => ({
      weight: row.weight,
      value: pieceOfRow(question, row, answer, this.#scale).value,
    }))
    const valued = rows.flatMap(({ weight, value }) => (value === undefined ? [] : [{ weight, value }]))
    if (valued.length === 0) return []
    const sum = total(valued.map(({ weight, value }) => (question.value.kind === 'sum' ? value : weight * value)))
    return question.value.kind === 'sum'
      ? [within(sum, this.#scale)]
      : [sum / total(valued.map(({ weight }) => weight))]
  }
}

function piecewise({ state, value }: Piece, policies: Policies, bounds: Range): Brought | undefined {
  if (state === 'not-applicable') return undefined
  if (state === 'answered')
    return value === undefined ? undefined : { rows: 1, covered: 1, low: value, high: value, value }
  const policy = state === 'unknown' ? policies.unknown : policies.absent
  const open = { rows: 1, low: bounds.min, high: bounds.max }
  if (policy === 'exclude') return { covered: 0, ...open }
  return { covered: state === 'unknown' ? 1 : 0, ...open, value: within(policy, bounds) }
}

/** A criterion's policies. */
export function policiesAt({ unknown, absent }: Criterion): Policies {
  return { unknown, absent }
}
