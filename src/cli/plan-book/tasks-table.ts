import type { PlannedAction } from '../../model/plan.ts'
import { doersOf } from '../../report/agreed.ts'
import { actionName, type Telling } from '../../report/telling.ts'
import type { PlanExportWords } from '../../text/plan-export-words.ts'
import type { Context } from '../context.ts'
import { type Cell, type CsvManner, csvLine } from '../csv-line.ts'
import { actionsOf } from '../plan-status/say-statuses.ts'
import { type ToldPlan, tellingOf } from './told-plan.ts'

const lists = ['active', 'next', 'later'] as const

/**
 * The tasks of a plan as CSV: one line for each step of what is to do now, next and later, and one for an action without
 * steps; with who, by when, how it stands and by what sign one will know. Days are `2026-11-02`.
 */
export function tasksTable(told: ToldPlan, manner: CsvManner, { words, context }: Around): string {
  const telling = tellingOf(told, context)
  const statuses = new Map(actionsOf(told).map((followed) => [followed.action, followed]))
  const { shown } = context.messages.plan.status
  const rows = lists.flatMap((list) =>
    told.shown[list].flatMap((planned, index) => {
      const followed = statuses.get(planned.action)
      const status = [followed && shown[followed.status], followed?.on]
      return rowsOf(planned, telling, { start: [words.lists[list], index + 1], status })
    }),
  )
  return manner.mark + [Object.values(words.columns), ...rows].map((cells) => csvLine(cells, manner)).join('')
}

type Around = Readonly<{ words: PlanExportWords; context: Context }>
type Beside = Readonly<{ start: readonly Cell[]; status: readonly Cell[] }>

function rowsOf(
  { action: id }: PlannedAction,
  telling: Telling,
  { start, status }: Beside,
): readonly (readonly Cell[])[] {
  const { actions, agreed, say } = telling
  const action = actions.get(id)
  const { by, checkpoint, figure } = agreed.get(id) ?? {}
  const sign = say(action?.sign ?? {}) || undefined
  const steps = action === undefined || action.steps.length === 0 ? [undefined] : action.steps
  return steps.map((step, index) => [
    ...start,
    id,
    actionName(telling, id),
    step && index + 1,
    step && say(step),
    doersOf(telling, id),
    by,
    checkpoint,
    ...status,
    sign,
    figure,
  ])
}
