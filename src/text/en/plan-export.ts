import type { planExport as words } from '../fr/plan-export.ts'
import { quoted } from './quoted.ts'

export const planExport: typeof words = {
  columns: {
    list: 'when',
    number: 'rank',
    code: 'code',
    action: 'action',
    step: 'step',
    what: 'to do',
    who: 'who',
    by: 'by',
    checkpoint: 'first checkpoint',
    status: 'status',
    on: 'since',
    sign: 'sign of success',
    figure: 'starting figure',
  },
  lists: { active: 'now', next: 'next', later: 'later' },
  written: (path) => `Plan written: ${path}`,
  format: (typed) => `The format ${quoted(typed)} does not exist. Those that do: md, json, csv.`,
  excelAlone: '--excel goes with --format csv.',
}
