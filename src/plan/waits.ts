import type { Action } from '../model/actions.ts'
import type { Wait } from '../model/plan.ts'
import { type Entrants, openNeeds } from './entrants.ts'
import { stepOf } from './reached.ts'
import type { Situation } from './situation.ts'

/** What the sequence took, and from whom. */
type Taken = Readonly<{ situation: Situation; who: Entrants; sequence: readonly Action[] }>

/** What holds an action back: its level, its prerequisites, a rule, or that nothing is known of it. */
export function waitsOf(action: Action, { situation, who, sequence }: Taken): readonly Wait[] {
  const standing = who.standings.get(action.id)
  const isOut = !sequence.includes(action)
  if (standing === 'unmeasured' && isOut) {
    return [{ kind: 'unmeasured', criteria: action.moves.map(({ criterion }) => criterion) }]
  }
  const needs = openNeeds(action, situation).map(({ id }) => id)
  return [
    ...(standing === 'ahead' ? levelWaits(action, situation) : []),
    ...(needs.length > 0 ? [{ kind: 'prerequisite', actions: needs } as const] : []),
    ...(standing === 'candidate' && isOut ? ruleWaits(action, situation, sequence) : []),
  ]
}

function levelWaits({ moves }: Action, situation: Situation): readonly Wait[] {
  return moves.flatMap((move): readonly Wait[] => {
    const value = situation.criteria.get(move.criterion)?.value
    if (value === undefined || stepOf(move, situation) !== 'below') return []
    return [{ kind: 'level', criterion: move.criterion, value, from: move.from }]
  })
}

function ruleWaits(action: Action, situation: Situation, taken: readonly Action[]): readonly Wait[] {
  return situation.rules.before.flatMap(({ rule, effect }): readonly Wait[] => {
    const short = shortBefore(effect, action, taken)
    return short > 0 ? [{ kind: 'rule', rule: rule.id, why: rule.why, short }] : []
  })
}

/** How many more actions of one kind must be taken before this one (R3: people before any new tool). */
export function shortBefore(
  { tag, count, beforeTag }: Readonly<{ tag: string; count: number; beforeTag: string }>,
  { tags }: Action,
  taken: readonly Action[],
): number {
  return tags.includes(beforeTag) ? Math.max(0, count - taken.filter((other) => other.tags.includes(tag)).length) : 0
}
