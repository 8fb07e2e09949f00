import type { review as fr } from '../fr/review.ts'

/** At the beginning of a follow-up: what became of the actions of the plan. */
export const review: typeof fr = {
  title: 'Your actions, since last time',
  plan: (stage, date) => `The plan of stage ${stage}, ${date}.`,
  position: (number, of) => `Action ${number} of ${of}`,
  choices: {
    accepted: 'Accepted, not begun yet',
    'under-way': 'Under way',
    done: 'Done',
    dropped: 'Dropped',
    unchanged: 'As it is: nothing to record',
  },
  howRich: 'A digit; Enter alone leaves it as it is',
  howSimple: 'A number; Enter alone leaves it as it is',
  later: 'go on to the questions',
  why: 'A reason to record? (Enter to skip)',
  whyDropped: 'Why drop it?',
  reasonMissing:
    'An action is not dropped without saying why: give the reason, in a few words, or choose another status.',
  evidence: 'What shows it? (Enter to skip)',
  outcome: (counts) => `Where the plan stands: ${counts}.`,
  count: {
    proposed: (count) => `${count} proposed`,
    accepted: (count) => `${count} accepted`,
    'under-way': (count) => `${count} under way`,
    done: (count) => `${count} done`,
    dropped: (count) => `${count} dropped`,
  },
}
