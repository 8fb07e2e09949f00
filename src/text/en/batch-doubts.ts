import type { doubts as fr } from '../fr/batch-doubts.ts'
import { counted, number } from './problem-words.ts'

/** What, in a batch, someone should look at. */
export const doubts: typeof fr = {
  samePeople: (count) =>
    `${counted(count, 'person', 'people')} answered more than once. All their responses count, not only the last; to keep one of each person, remove the other lines from the export before importing it:`,
  lines: (lines) => `lines ${lines}`,
  grown: (file, date, lines) =>
    `This export is the one of ${date} (${file}), with more rows: those up to line ${number(lines)} are counted already, and only the next are added.`,
  countedTwice: (file, date) =>
    `An export of the same survey is counted already (${file}, ${date}), and this one is not the same with more rows: as nothing in it says who answered, the same people could be counted twice. If they are other people, name their campaign with --survey (for instance --survey "spring"); otherwise, do not import it.`,
  otherSurvey: (file, date, { changed, compared }) =>
    `This is most likely not the same survey: ${number(changed)} of the ${number(compared)} responses compared with those kept under the same numbers (last export: ${file}, ${date}) say nearly everything differently. If it is another campaign, name it with --survey (for instance --survey "spring"); if these are the same responses, corrected, add --revise. Nothing is kept.`,
  morePeople: (count) => `… and ${counted(count, 'other person', 'other people')}.`,
}
