import { hasWords } from '../../model/plain.ts'
import type { Ask, Choice } from './desk.ts'

/** Past so many choices, a person searches rather than reads; unless they are to be read. */
const long = 12

export function isLong({ choices = [], isRead = false }: Ask): boolean {
  return !isRead && choices.length > long
}

/** The ranks of the choices that have the words typed; of all of them while none is. */
export function matching(choices: readonly Choice[], typed: string): readonly number[] {
  const isAll = typed.trim() === ''
  return choices.flatMap(({ text }, rank) => (isAll || hasWords(text, typed) ? [rank] : []))
}
