import type { directory as fr } from '../fr/directory.ts'
import { quoted, several } from './quoted.ts'

/** The directory of who can help, on the screen. */
export const directory: typeof fr = {
  found: (count) => several(count, 'entry', 'entries'),
  nothing: 'No entry matches. Try fewer words, or without --region or --kind.',
  nothingStale: 'All these entries were checked less than a year ago.',
  everywhere: 'all of Québec',
  status: { active: 'active', 'to-verify': 'to be checked', closed: 'closed' },
  closed: 'Closed: this entry is kept for past plans, and is never proposed.',
  labels: {
    kind: 'What it is',
    host: 'Depends on',
    offers: 'What is offered there',
    doors: 'Doors',
    fields: 'Fields',
    regions: 'Regions',
    elsewhere: 'Proposed elsewhere too, when nothing nearer has the field',
    status: 'Status',
    verified: 'Checked',
    reach: 'How to reach it',
    noReach: 'the directory has no contact details yet; your region adds its own',
    sources: 'Where it was learned',
  },
  pair: (label, value) => `${label}: ${value}`,
  errors: {
    none: 'No directory ships.',
    region: (typed) => `There is no region ${quoted(typed)}.`,
    kind: (typed) => `There is no kind ${quoted(typed)}.`,
    known: (known) => `Those that exist: ${known}.`,
  },
}
