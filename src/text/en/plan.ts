import type { plan as fr } from '../fr/plan.ts'
import { decisions } from './decisions.ts'
import { planStatus } from './plan-status.ts'
import { quoted } from './quoted.ts'

/** The support plan on screen: what an action waits for, what limits the plan. */
export const plan: typeof fr = {
  joined: (names: readonly string[]) => new Intl.ListFormat('en-CA').format(names.map(quoted)),

  waits: {
    prerequisite: (actions: string) => `It will open after ${actions}.`,
    level: (criterion: string, value: string, from: string) =>
      `It will open at ${from}. You are at ${value}: ${criterion}.`,
    step: (criterion: string) => `It will open once a first step is taken: ${criterion}.`,
    rule: (why: string, short: number) =>
      short === 1 ? `It still waits for one other action. ${why}` : `It still waits for ${short} other actions. ${why}`,
    unmeasured: (criteria: string) =>
      `Nothing has been asked about this yet: ${criteria}. The full assessment will tell.`,
    rank: 'Nothing holds it back: others simply come before.',
  },
  path: (actions: string) => `The way there: ${actions}.`,

  limits: {
    active: (count: number) => (count === 1 ? 'One action at a time.' : `At most ${count} actions at a time.`),
    exceeded: (count: number) =>
      `The ${count} required actions go beyond the plan’s limit: all of them remain to be done now.`,
    deferred: (action: string, why: string) => `${quoted(action)} waits. ${why}`,
    pending: (why: string) => `An answer is missing to know whether this rule applies: ${why}`,
  },

  missing: {
    people: 'No people-side action could be among those to do now. Talk about it before you start.',
    quick:
      'No quick first success could be among the actions to do now. Look together for something simple to achieve within 90 days.',
  },

  status: planStatus,
  decisions,
}
