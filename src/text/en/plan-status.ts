import type { planStatus as fr } from '../fr/plan-status.ts'
import { quoted } from './quoted.ts'

/** What becomes of the actions of a plan. */
export const planStatus: typeof fr = {
  shown: { proposed: 'proposed', accepted: 'accepted', 'under-way': 'under way', done: 'done', dropped: 'dropped' },
  typed: { proposed: 'proposed', accepted: 'accepted', 'under-way': 'under-way', done: 'done', dropped: 'dropped' },
  places: { active: 'To do now', next: 'Next', other: 'Other followed actions' },
  none: 'This plan has no action for now.',
  since: (status, when) => `${status}, ${when}`,
  reason: (text) => `reason: ${text}`,
  evidence: (text) => `what shows it: ${text}`,
  howTo: 'To record what becomes of an action:',
  command: (which, action) => `virage plan status ${which} ${action} done --evidence "…"`,
  recorded: (action, status, when) => `Recorded: ${quoted(action)}, ${status}, ${when}.`,
  corrects: (status, when) => `This is a correction (before: ${status}, ${when}). The history keeps both.`,
  already: (action, status, when) =>
    `It was already recorded: ${quoted(action)}, ${status}, ${when}. Nothing is added.`,

  errors: {
    noPlan: (name) => `${quoted(name)} has no plan yet. It is made at the end of the visit: virage visit "${name}"`,
    noPlanHere: (assessment) => `Assessment ${assessment} has no plan.`,
    statusMissing: (known) => `The status of the action is missing. Those that exist: ${known}.`,
    status: (typed, known) => `There is no status ${quoted(typed)}. Those that exist: ${known}.`,
    detailsAlone: '--reason, --evidence and --on go with an action and its status.',
    reasonMissing: 'An action is not dropped without saying why: add --reason "…".',
    day: (typed) => `--on asks for a date like 2026-11-02; received: ${quoted(typed)}.`,
    future: (when) =>
      `--on gives a date still to come (${when}): what is recorded has already happened, today at the latest.`,
    action: (typed) => `There is no action ${quoted(typed)}.`,
    severalActions: (typed, known) => `${quoted(typed)} could be several actions: ${known}. Give its code.`,
    didYouMean: (action) => `Did you mean ${quoted(action)}?`,
    notInPlan: (action, stage) => `The action ${quoted(action)} is not in the plan ${stage}.`,
    inPlan: (known) => `Those of the plan: ${known}.`,
    elsewhere: (stage, assessment) =>
      `It is in the plan ${stage}: give its number, ${assessment}, instead of the name of the business.`,
  },
}
