import type { Action } from '../model/actions.ts'
import { openNeeds } from './entrants.ts'
import type { Situation } from './situation.ts'

/** All that comes before an action and is not settled, directly or not, each after what it needs itself; ties in file order. */
export function pathTo(action: Action, situation: Situation): readonly Action[] {
  const seen = new Set<Action>([action])
  const path: Action[] = []
  const walk = (from: Action): void => {
    for (const need of openNeeds(from, situation)) {
      if (seen.has(need)) continue
      seen.add(need)
      walk(need)
      path.push(need)
    }
  }
  walk(action)
  return path
}
