import { compareNumbers } from '../model/number.ts'
import { type Finding, onValue } from './finding.ts'
import type { WrittenAction, WrittenActions } from './written/actions.ts'

/** What comes before an action is neither for later than it, nor a further step of what it moves. */
export function* checkOrder({ actions, horizons }: WrittenActions): Generator<Finding> {
  const known = new Map(actions.map((action) => [action.id, action]))
  const rankOf = (horizon: string): number => horizons.findIndex(({ id }) => id === horizon)
  for (const [index, action] of actions.entries()) {
    for (const [at, id] of (action.after ?? []).entries()) {
      const needed = known.get(id)
      if (needed === undefined) continue
      const path = ['actions', index, 'after', at]
      const { horizon } = action
      if (rankOf(needed.horizon) > rankOf(horizon))
        yield onValue(path, {
          code: 'later-prerequisite',
          action: action.id,
          horizon,
          needs: id,
          later: needed.horizon,
        })
      const criterion = startsHigher(needed, action)
      if (criterion !== undefined)
        yield onValue(path, { code: 'higher-prerequisite', action: action.id, needs: id, criterion })
    }
  }
}

/** The criterion that both move, and that the one needed takes up from a higher level. */
function startsHigher(needed: WrittenAction, { moves }: WrittenAction): string | undefined {
  const shared = (needed.moves ?? []).find(({ criterion, from }) =>
    moves?.some((own) => own.criterion === criterion && compareNumbers(from, own.from) > 0),
  )
  return shared?.criterion
}
