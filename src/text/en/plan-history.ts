import type { planHistory as words } from '../fr/plan-history.ts'
import { quoted } from './quoted.ts'

export const planHistory: typeof words = {
  version: (number, day, time) => `Version ${number} · ${day}, ${time}`,
  proposed: 'proposed by the program',
  decided: (who) => `recorded by ${who}`,
  actions: (actions) => `To do now: ${actions}.`,
  none: 'No action to do now.',
  same: 'Nothing changed.',
  changes: {
    kept: (action) => `${quoted(action)} is kept.`,
    added: (action) => `${quoted(action)} is added; it is of no library.`,
    instead: (action, other) => `${quoted(action)} takes the place of ${quoted(other)}.`,
    left: (action) => `${quoted(action)} is no longer among the actions to do now.`,
    dropped: (action, reason) => `${quoted(action)} is dropped. Reason: ${reason}`,
    accepted: (action) => `Yes to ${quoted(action)}.`,
    unaccepted: (action) => `The yes to ${quoted(action)} is taken back.`,
    agreed: (action, what, after) => `${quoted(action)}, ${what}: ${after}.`,
    corrected: (action, what, before, after) => `${quoted(action)}, ${what}: ${after} (${before} before).`,
    order: (actions) => `New order: ${actions}.`,
  },
  details: { who: 'who', by: 'by', checkpoint: 'first checkpoint', figure: 'starting figure' },
  nothing: 'nothing',
}
