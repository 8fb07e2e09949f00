import type { planExplain as words } from '../fr/plan-explain.ts'
import { quoted } from './quoted.ts'

export const planExplain: typeof words = {
  named: (code, name) => `${code}  ${name}`,
  places: {
    active: (number) => `To do now, in position ${number}.`,
    next: (number) => `Next, in position ${number}.`,
    later: (number) => `Later, in position ${number}: it answers what the business wishes.`,
    reserve: (number) => `In reserve, in position ${number}: the business may take it in exchange.`,
    waiting: 'Not in the plan: it waits.',
    deferred: (why) => `Not in the plan: a rule puts it off. ${why}`,
    dropped: (reason) => `Dropped by the business. Reason: ${reason}`,
    out: {
      done: 'Not in the plan: it is already done.',
      candidate: 'Not in the plan.',
      reached: 'Not in the plan: the business is already where this action leads.',
      ahead: 'Not in the plan: it starts higher than where the business stands.',
      unmeasured: 'Not in the plan: nothing of what it changes has been measured yet.',
    },
  },
  status: (status, day) => `Follow-up: ${status}, ${day}.`,
  added: 'It was added to the plan and is of no library: nothing of it is worked out.',

  moves: 'What it changes',
  move: (criterion, from, to) => `${criterion}: from ${from} to ${to}.`,
  steps: {
    below: (value, from) => `The business stands at ${value}: the action opens at ${from}.`,
    within: (value) => `The business stands at ${value}: this is the time.`,
    reached: (value) => `The business stands at ${value}: already reached.`,
    unknown: 'No score, or too few answers to tell one.',
  },
  target: (target) => `Its target is ${target}.`,

  needs: 'What must come before',
  met: (action) => `${quoted(action)}: the business is already where this action leads.`,
  inPlan: (action) => `${quoted(action)}: not yet, but the plan has it done before.`,
  open: (action) => `${quoted(action)}: not yet.`,

  effort: 'The effort',
  days: (low, high, size, days) =>
    `${low === high ? high : `From ${low} to ${high}`} person-days for a business of reference size; × ${size} for this one, so ${days} at most.`,
  factor: (factor) => `Effort factor in the rank: ${factor}.`,

  rank: 'Its place',
  ranked: 'The smallest goes first; when equal, the next line is read; then the order of the library.',
  line: (number, what, value) => `${number}. ${what} = ${value}`,
  unknown: 'not known (goes last)',
  facts: (facts) => `where ${facts}.`,
  fact: (name, value) => `${name} = ${value}`,
  names: new Map([
    ['duty', '“must be done”'],
    ['first', '“put first by a rule”'],
    ['linked', '“answers the wish”'],
    ['target', 'the target'],
    ['value', 'the score'],
    ['weight', 'the weight of the dimension'],
    ['effort', 'the effort factor'],
    ['days', 'the person-days'],
  ]),
  yes: 'yes',
  no: 'no',
  after: {
    rank: (action, number) => `Just before it: ${quoted(action)}, smaller on line ${number}.`,
    tie: (action) => `Just before it: ${quoted(action)}, equal, and first in the library.`,
    held: (action) =>
      `Just before it: ${quoted(action)}. The rank alone would have it otherwise: a prerequisite, a rule or a limit of the plan decides.`,
  },
  sequenceNote: 'The business decided the order; the rank below is the one the plan proposed.',

  whole: {
    rest: 'What is not in the plan, and why',
    waiting: 'They wait',
    deferred: 'Put off by a rule',
    reached: 'The business is already where they lead',
    ahead: 'They start higher than where the business stands',
    unmeasured: 'Nothing of what they change has been measured yet',
    more: (command) => `For the detail of an action: ${command}`,
    command: (which) => `virage plan explain ${which} CODE`,
  },
}
