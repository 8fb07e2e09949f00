import type { former as fr } from '../fr/former.ts'

/** What was answered at an earlier stage. */
export const former: typeof fr = {
  line: ({ stage, date, answer }) => `At stage ${stage} (${date}): “${answer}”`,
  up: 'up',
  down: 'down',
  same: 'the same',
}
