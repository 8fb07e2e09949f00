import type { Answer } from '../model/answer.ts'
import { canonicalJson } from '../model/canonical.ts'

/** An answer about to be kept, what was answered before, and whether nothing else was answered since. */
export type Change = Readonly<{ before: Answer | undefined; answer: Answer; isLast: boolean }>

/**
 * Whether an answer corrects an old one, so that the trail should say why.
 *
 * A slip put right at once does not, before any other question is answered; nor what was left open (« plus tard », « ne
 * sait pas »); nor « sans objet », which says its own reason; nor the same answer again.
 */
export function isCorrection({ before, answer, isLast }: Change): boolean {
  if (before === undefined || isLast || isSameAnswer(before, answer)) return false
  return before.state !== 'later' && before.state !== 'unknown' && answer.state !== 'not-applicable'
}

export function isSameAnswer(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? '') === canonicalJson(other ?? '')
}
