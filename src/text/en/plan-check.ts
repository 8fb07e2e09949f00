import type { planCheck as words } from '../fr/plan-check.ts'
import { quoted } from './quoted.ts'

export const planCheck: typeof words = {
  needs: {
    evaluation: 'an overall score, on enough answers',
    portrait: 'a score for each dimension',
    gaps: 'a target for each dimension',
    wish: 'what the business wants to change',
    projects: 'at least one action to do now',
    problems: 'each action tied to a problem that was found',
    goals: 'an action that answers what the business wishes',
    steps: 'steps for each action',
    who: 'who sees to each action',
    when: 'by when, for each action',
    checkpoint: 'a first checkpoint for each action',
    indicator: 'a sign of success for each action',
    figure: 'the starting figure of each action',
    effort: 'the time that each action takes',
    cost: 'the expense that each action takes',
    agreed: 'the yes of the business to each action',
  },
  met: (need) => `present: ${need}.`,
  missing: (need) => `missing: ${need}.`,
  lacking: (names) => `Missing for: ${names}.`,
  where: {
    visit: (name) => `To fill during the visit: virage visit "${name}"`,
    framework: 'To be said in the framework: a target for each dimension.',
    decide: (which, flag) => `To fill: virage plan decide ${which} --accept CODE ${flag}`,
    add: 'To be said when the action is added (--step, --sign); otherwise, swap it for an action of the library.',
    library: 'Only an action of the library says it: swap the one you added, or write it by hand.',
  },
  flags: {
    who: '--who "…"',
    when: '--by 2027-01-31',
    checkpoint: '--checkpoint 2026-12-15',
    figure: '--figure "…"',
    agreed: '',
  },
  complete: 'Nothing is missing.',
  count: (count) => (count === 1 ? '1 item is missing.' : `${count} items are missing.`),
  unknown: (typed, known) => `The list ${quoted(typed)} does not exist. Those that do: ${known}.`,
  which: (known) => `Several lists exist: add --sections, with one of these codes: ${known}.`,
}
