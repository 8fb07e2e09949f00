import type { Expression } from '../model/expression.ts'
import type { FactType } from '../model/expression-fault.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { readExpression, unread } from './read-expression.ts'
import type { Scope } from './scope.ts'

/** Reads the expressions of one file: what is wrong goes to its notes, at the very character. */
export class Expressions {
  readonly #notes: Notes
  readonly #scope: Scope

  constructor(notes: Notes, scope: Scope) {
    this.#notes = notes
    this.#scope = scope
  }

  /** The expression; when it cannot be read, its faults are told and a constant stands for it (nothing is used then). */
  read(text: string, path: Path, expected?: FactType): Expression {
    if (this.#notes.isFull) return unread
    const { expression, faults } = readExpression(text, this.#scope, expected)
    for (const { offset, fault } of faults) this.#notes.tell({ path, offset, fault })
    return expression ?? unread
  }

  condition(text: string, path: Path): Expression {
    return this.read(text, path, 'boolean')
  }
}
