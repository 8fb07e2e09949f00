import { askWords } from '../visit/pick.ts'
import { type At, choose } from './choose.ts'
import { type Outcome, written } from './do-entry.ts'

/** A plan in a file: as what, and where. */
export async function exportPlan(which: string, at: At): Promise<Outcome> {
  const { context, desk } = at
  const { plan, exported } = context.messages.menu
  const choices = (['md', 'excel', 'csv', 'json', 'pdf'] as const).map((id) => ({ id, text: exported[id] }))
  const chosen = await choose({ title: plan.export, choices }, at)
  if (typeof chosen === 'string') return chosen
  const format = chosen.id === 'excel' ? 'csv' : chosen.id
  const where = await askWords(exported.where(`plan.${format}`), desk)
  if (where === 'quit') return 'quit'
  const out = where?.said ?? `plan.${format}`
  if (format === 'pdf') {
    const { report } = await import('../commands/report.ts')
    return written(at, (force) => report(which, { out, format, force }, context))
  }
  const { planExport } = await import('../commands/plan-export.ts')
  const excel = chosen.id === 'excel'
  return written(at, (force) => planExport(which, { out, format, excel, force }, context))
}
