import type { Expression } from '../model/expression.ts'
import type { FactType } from '../model/expression-fault.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { readExpression, unread } from './read-expression.ts'
import type { Scope } from './scope.ts'

/** An expression of a file: where it is written, and where each of its parts starts in its text. */
export type WrittenExpression = Readonly<{
  expression: Expression
  path: Path
  starts: ReadonlyMap<Expression, number>
}>

/** Reads the expressions of one file: what is wrong goes to its notes, at the very character. */
export class Expressions {
  /** All that could be read, in the order read. */
  readonly written: WrittenExpression[] = []
  readonly #notes: Notes
  readonly #scope: Scope

  constructor(notes: Notes, scope: Scope) {
    this.#notes = notes
    this.#scope = scope
  }

  /** The expression; when it cannot be read, its faults are told and a constant stands for it (nothing is used then). */
  read(text: string, path: Path, expected?: FactType): Expression {
    if (this.#notes.isFull) return unread
    const { expression, starts = new Map(), faults } = readExpression(text, this.#scope, expected)
    if (expression !== undefined) this.written.push({ expression, path, starts })
    for (const { offset, fault } of faults) this.#notes.tell({ path, offset, fault })
    return expression ?? unread
  }

  condition(text: string, path: Path): Expression {
    return this.read(text, path, 'boolean')
  }
}
