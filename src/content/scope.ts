import type { Space } from '../model/expression.ts'
import type { FactType } from '../model/expression-fault.ts'

/** The type of a value in an expression; `options` are all the values it can take, where they are known. */
export type ValueType = Readonly<{ type: FactType; of?: FactType; options?: readonly string[] }>

/** A name an expression may use: the real id behind it, and its type when it is known. */
export type Name = Readonly<{ space: Space; id: string; value?: ValueType }>

/**
 * The names an expression may use, as they are written in it (`answer.TEC_IA_1`).
 *
 * A space in `open` accepts any name: the content that would tell them is not at hand.
 */
export type Scope = Readonly<{ names: ReadonlyMap<string, Name>; open: ReadonlySet<Space> }>

export const spaces: readonly Space[] = ['answer', 'score', 'spread', 'profile', 'value', 'at_target', 'action']

/** How an id is written in an expression, where a hyphen would be a subtraction. */
export function inExpression(id: string): string {
  return id.replaceAll('-', '_')
}

/** Names as a scope; of two with the same writing the first is kept (the clash is told elsewhere). */
export function scopeOf(names: Iterable<Name>, open: readonly Space[] = []): Scope {
  const byWriting = new Map<string, Name>()
  for (const name of names) {
    const written = `${name.space}.${inExpression(name.id)}`
    if (!byWriting.has(written)) byWriting.set(written, name)
  }
  return { names: byWriting, open: new Set(open) }
}
