import type { decisions as fr } from '../fr/decisions.ts'
import { quoted } from './quoted.ts'

/** What the business decides of its plan. */
export const decisions: typeof fr = {
  title: 'Your actions: the choice is yours',
  proposed: 'Proposed plan: you have not said yes yet.',
  decided: 'Decided plan: you said yes to every action.',
  none: 'No action is kept for now.',
  dropped: 'Dropped actions',
  reason: (reason) => `Reason: ${reason}`,

  who: (who) => `Who: ${who}`,
  by: (day) => `by ${day}`,
  checkpoint: (day) => `first checkpoint on ${day}`,
  figure: (figure) => `starting figure: ${figure}`,
  insteadOf: (action) => `instead of ${quoted(action)}`,

  what: 'An action to detail or change?',
  howRich: '↑ ↓ or number, then Enter',
  howSimple: 'A number, then Enter',
  leave: 'decide later',
  back: 'go back',
  add: 'Add an action, or take one back',
  write: 'Add an action of your own',
  which: 'Which one?',
  about: (action) => `What do you do with ${quoted(action)}?`,
  choices: {
    accept: 'Say yes',
    who: 'Say who sees to it',
    by: 'Say by when',
    checkpoint: 'Set the first checkpoint',
    figure: 'Note the starting figure',
    swap: 'Swap it for another',
    drop: 'Drop it',
    earlier: 'Do it earlier',
    later: 'Do it later',
  },
  ask: {
    name: 'The action, in a few words',
    step: (count) => `Step ${count} (Enter alone to finish)`,
    who: 'Who sees to it (a name or a role)',
    by: 'By when (a date like 2026-11-02)',
    checkpoint: 'First checkpoint (a date like 2026-11-02)',
    figure: 'The starting figure, and what it counts',
    reason: 'Why drop it? (time, money, not now, do not agree, already done…)',
  },
  reasonMissing: 'An action is not dropped without saying why: it will help at the next meeting.',
  confirmed: 'It is decided, and saved.',
  undecided: (name) => `The plan stays proposed. To decide later: virage plan decide "${name}"`,
  awaited: (name, stage, date) =>
    `The plan of stage ${stage} (${date}) awaits a decision. To take it before going further: virage plan decide "${name}"`,

  remarks: {
    'duty-dropped': (action) =>
      `You drop ${quoted(action)}. It protects you or answers an obligation: the risk, or the obligation, remains.`,
    'duty-aside': (action) =>
      `${quoted(action)} is no longer among your actions. It protects you or answers an obligation: the risk, or the obligation, remains.`,
    needs: (action, missing) => `${quoted(action)} builds on what you do not keep: ${missing}. Alone, it may not last.`,
    'before-needs': (action, needs) => `${quoted(action)} is better after ${needs}.`,
    rule: (action, why) => `${quoted(action)} comes early. ${why}`,
    'too-many': (count, limit) => `You keep ${count} actions; the plan advises at most ${limit} at a time.`,
    expensive: (count, limit) =>
      `${count} expensive actions at the same time; the plan advises at most ${limit} at a time.`,
  },

  faults: {
    'not-offered': (action) => `The action ${quoted(action)} is not one that this plan offers.`,
    'not-kept': (action) => `The action ${quoted(action)} is not among those that are kept.`,
    'already-kept': (action) => `The action ${quoted(action)} is already kept.`,
  },
  offered: (known) => `Those the plan offers: ${known}.`,
  kept: (known) => `Those that are kept: ${known}.`,

  errors: {
    nameMissing: 'The action has no name: say in a few words what will be done.',
    day: (typed) => `A date like 2026-11-02 is expected; received: ${quoted(typed)}.`,
    past: (when) => `This date is past (${when}): give today or a date to come.`,
    swap: (typed) => `--swap asks for two actions, like CODE=CODE; received: ${quoted(typed)}.`,
    reasonMissing: 'An action is not dropped without saying why: add --reason "…".',
    reasonAlone: '--reason goes with --drop.',
    detailsAlone: '--who, --by, --checkpoint and --figure go with --accept, followed by the codes of the actions.',
    twice: (action) => `The action ${quoted(action)} is both kept and dropped.`,
  },
}
