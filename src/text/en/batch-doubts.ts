import type { doubts as fr } from '../fr/batch-doubts.ts'
import { counted } from './problem-words.ts'

/** What, in a batch, someone should look at. */
export const doubts: typeof fr = {
  samePeople: (count) =>
    `${counted(count, 'person', 'people')} answered more than once. All their responses count, not only the last; to keep one of each person, remove the other lines from the export before importing it:`,
  lines: (lines) => `lines ${lines}`,
  morePeople: (count) => `… and ${counted(count, 'other person', 'other people')}.`,
}
