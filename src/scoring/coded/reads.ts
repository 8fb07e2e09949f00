import type { Asked, Asking } from '../../model/asking.ts'
import { type Expression, type Name, namesIn } from '../../model/expression.ts'
import type { Scorer } from '../prepare.ts'

/** What decides something: the questions whose answers are read, and the keys of the profile. */
export type Reads = Readonly<{ questions: ReadonlySet<string>; profile: ReadonlySet<string> }>

/**
 * All that conditions read, and what is read for that in turn: what shows the questions they name, what fills the keys
 * of the profile, what a computed value is made from.
 */
export function readsOf(asking: Asking, conditions: readonly (Expression | undefined)[]): Reads {
  const walk = new Walk(asking)
  for (const condition of conditions) walk.expression(condition)
  return walk
}

/** All that decides what is known of keys of the profile. */
export function readsOfProfile(asking: Asking, keys: readonly string[]): Reads {
  const walk = new Walk(asking)
  for (const id of keys) walk.name({ space: 'profile', id })
  return walk
}

/** The same of whether a question is put and, where it is computed, of what it reads as. */
export function readsOfPut(asking: Asking, asked: Asked): Reads {
  const walk = new Walk(asking)
  walk.shown(asked)
  if (asked.question.kind === 'computed') walk.question(asked.question.id)
  return walk
}

/** All that a scorer reads of a sheet; the rest of it changes no number, level or flag. */
export function readsOfScorer({ asking, framework, places }: Pick<Scorer, 'asking' | 'framework' | 'places'>): Reads {
  const walk = new Walk(asking)
  for (const { asked } of places) walk.question(asked.question.id)
  for (const { when } of [...framework.weights, ...framework.targets, ...framework.rules]) walk.expression(when)
  return walk
}

class Walk {
  readonly questions = new Set<string>()
  readonly profile = new Set<string>()
  readonly #asking: Asking
  readonly #met = new Set<string>()

  constructor(asking: Asking) {
    this.#asking = asking
  }

  expression(expression: Expression | undefined): void {
    if (expression !== undefined) for (const name of namesIn(expression)) this.name(name)
  }

  shown({ section, question }: Asked): void {
    this.expression(section.showIf)
    this.expression(question.showIf)
  }

  question(id: string): void {
    const asked = this.#asking.asked.get(id)
    if (asked === undefined || this.#met.has(id)) return
    this.#met.add(id)
    this.questions.add(asked.answeredAs)
    this.shown(asked)
    for (const name of asked.reads) this.name(name)
  }

  name({ space, id }: Name): void {
    const question = space === 'profile' ? this.#asking.profile.get(id) : id
    if (space === 'profile') this.profile.add(id)
    if (question !== undefined) this.question(question)
  }
}
