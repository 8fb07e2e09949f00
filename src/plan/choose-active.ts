import type { Action } from '../model/actions.ts'
import type { Plan } from '../model/plan.ts'
import { type Kind, kinds } from './kinds.ts'
import { type Limits, limitsOf } from './limits.ts'
import type { Situation } from './situation.ts'

/**
 * The active actions: the first of the sequence within the limits.
 *
 * Duties come whatever their number: a limit meant to spare the business must not hide what the law asks of it. They use up
 * the room of the others. Where too few are people-side, or none is a quick first success, the last that is not a duty gives
 * way to the best-ranked that is; when none can, the plan says what is missing.
 */
export function chooseActive(
  sequence: readonly Action[],
  duties: ReadonlySet<string>,
  situation: Situation,
): Readonly<{ active: readonly Action[]; missing: Plan['missing'] }> {
  const limits = limitsOf(sequence, duties, situation)
  const active = kinds.reduce((chosen, kind) => withEnough(kind, chosen, limits), firstWithin(limits))
  return { active, missing: kinds.filter((kind) => limits.shortOf(kind, active) > 0) }
}

function withEnough(kind: Kind, active: readonly Action[], limits: Limits): readonly Action[] {
  if (limits.shortOf(kind, active) <= 0) return active
  const better = exchange(kind, active, limits)
  return better === undefined ? active : withEnough(kind, better, limits)
}

function firstWithin({ sequence, isDuty, room, isSound, inOrder }: Limits): readonly Action[] {
  let active = sequence.filter(isDuty)
  for (const action of sequence) {
    if (isDuty(action) || active.length >= room) continue
    const longer = inOrder([...active, action])
    if (isSound(longer)) active = longer
  }
  return active
}

/** The active actions with one more of a kind: in a free place if there is one, else in that of the last that can leave. */
function exchange(kind: Kind, active: readonly Action[], limits: Limits): Action[] | undefined {
  const { sequence, isDuty, isOf, isSound, shortOf, inOrder, room } = limits
  const leaving = active.filter((action) => !isDuty(action) && !isOf(kind, action)).reverse()
  const stays = leaving.map((gone) => active.filter((action) => action !== gone))
  const others = active.length < room ? [active, ...stays] : stays
  const keepsKinds = (after: readonly Action[]): boolean =>
    kinds.every((other) => shortOf(other, after) <= Math.max(0, shortOf(other, active)))
  return sequence
    .filter((action) => isOf(kind, action) && !active.includes(action))
    .flatMap((action) => others.map((stay) => inOrder([...stay, action])))
    .find((after) => isSound(after) && keepsKinds(after))
}
