import type { planCommands as words } from '../fr/cli-plan.ts'

export const planCommands: typeof words = {
  options: {
    step: 'a step of the action, in order (repeatable)',
    sign: 'how the business will know that it works',
    format: 'md (to be read), json (the whole plan) or csv (one line per step)',
    exportOut: 'file to write; without it, on standard output',
    excel: 'csv for Excel in French: semicolons, accents recognised',
    within: 'what comes within so many days; 30 by default',
    ics: 'also writes a calendar (iCalendar) to this file',
    names: 'puts the names of the businesses in the calendar',
    sections: 'list of required sections: its code; by default, the only one shipped',
  },
  commands: {
    planShow: 'Show a plan as it stands today: now, next, later, decisions and follow-up.',
    planExplain: 'Explain why an action is in the plan, at that place; or why it is not.',
    planAdd: 'Add to the plan an action of your own, which no library has.',
    planExport: 'Write the plan in Markdown, in JSON, or its tasks in CSV.',
    planHistory: 'Show every version of a plan: what changed, when, and who recorded it.',
    planCheck: 'Check that a plan holds all that a programme requires, and tell where to fill what is missing.',
    agenda: 'Show the dates of every business: overdue, checkpoints, T1 and T2 follow-ups.',
  },
  valueNames: { days: 'days', format: 'md|json|csv', file: 'file' },
  argumentNames: { added: '<action>' },
  argumentsHelp: {
    explainedAction: 'the code or the name of an action; without it, the whole plan',
    added: 'what will be done, in a few words, between quotation marks',
  },
  examples: {
    planShow: ['virage plan show "Roy Bakery"', 'virage plan show roy --json'],
    planExplain: ['virage plan explain "Roy Bakery"', 'virage plan explain roy CODE'],
    planAdd: [
      'virage plan add roy "Close the old online shop" --who Éloïse --by 2027-03-31',
      'virage plan add roy "Sort the pictures" --step "Sort them all" --step "Name the files"',
    ],
    planExport: [
      'virage plan export roy --format md --out plan.md',
      'virage plan export roy --format csv --excel --out tasks.csv',
    ],
    planHistory: ['virage plan history "Roy Bakery"'],
    planCheck: ['virage plan check "Roy Bakery"', 'virage plan check roy --sections CODE'],
    agenda: ['virage agenda', 'virage agenda --within 14', 'virage agenda --ics agenda.ics'],
  },
}
