import type { SubjectRecord } from '../model/assessment.ts'
import type { ScreenWords } from '../text/screen-words.ts'

const kinds = ['business', 'advisor', 'region'] as const

/** « 2 entreprises, 1 conseillère ou conseiller »: each kind that is there. */
export function countedSubjects(
  counts: Readonly<Record<SubjectRecord['kind'], number>>,
  words: ScreenWords['visit']['subjects'],
): string {
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words[kind].counted(counts[kind]))
    .join(', ')
}
