import type { agenda as words } from '../fr/agenda.ts'

export const agenda: typeof words = {
  overdue: 'Overdue',
  coming: (days) => `Within ${days} days`,
  nothing: (days) => `Nothing is overdue, and nothing comes within ${days} days.`,
  kinds: {
    checkpoint: (action) => `checkpoint: ${action}`,
    deadline: (action) => `due: ${action}`,
    'follow-up': (stage) => `${stage} follow-up`,
  },
  who: (who) => `who: ${who}`,
  window: (from, until) => `from ${from} to ${until}`,
  file: (number) => `file ${number}`,
  addedAction: 'an action added to the plan',
  summary: (what, whose) => `${what} (${whose})`,
  written: (path) => `Calendar written: ${path}`,
  within: (typed) => `--within takes a number of days, from 0 to 3650; got “${typed}”.`,
  calendarAlone: '--names and --force go with --ics.',
}
