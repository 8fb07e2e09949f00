import type { decisions as fr } from '../fr/report-decisions.ts'

/** What the printed plan says of what the business decided. */
export const decisions: typeof fr = {
  over: {
    proposed: (plan) => `${plan}, proposed`,
    decided: (plan) => `${plan}, decided`,
  },
  sheetsDecided: 'Here are the actions you chose. You can still change your mind: say so, and say why.',
  by: 'By when',
  checkpoint: 'First checkpoint',
  figure: 'Starting figure',
  insteadOf: 'Instead of',
  agreed: {
    by: (day) => `by ${day}`,
    checkpoint: (day) => `first checkpoint on ${day}`,
  },
  commonCheckpoint: 'First checkpoint, for all:',
  dropped: 'The actions you dropped',
  droppedText: 'You chose not to do them for now. You may take them back.',
  reason: (action, reason) => `${action}: ${reason}`,
  aside: (action) => `${action}: swapped for another`,
  duty: 'It protects you or answers an obligation: the risk, or the obligation, remains.',
  checkpointsText:
    'Here is what is agreed. Fill in the empty boxes together, and write the starting figure: it is what will show progress.',
}
