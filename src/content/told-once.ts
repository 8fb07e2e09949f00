import { byPlace, type Problem, problemAt } from '../model/problem.ts'

/** Past so many errors in one file, the rest is only counted. */
const mostShown = 50

/**
 * Problems in the order a person reads them, none twice, and of each file no more errors than can be mended at once.
 *
 * A scale that ten questions take is wrong once; a file in another format is wrong at every line.
 */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const known = new Map(problems.map((problem) => [JSON.stringify([problem.place, problem.fault]), problem]))
  const sorted = [...known.values()].sort(byPlace)
  const errors = new Map<string, number>()
  for (const problem of sorted) if (problem.severity === 'error') count(errors, problem)
  const shown = new Map<string, number>()
  return sorted.flatMap((problem): readonly Problem[] => {
    if (problem.severity === 'warning') return [problem]
    const rank = count(shown, problem)
    if (rank <= mostShown) return [problem]
    const left = (errors.get(problem.place.file) ?? 0) - mostShown
    return rank === mostShown + 1 ? [problemAt(problem.place, { code: 'more-problems', left })] : []
  })
}

function count(counts: Map<string, number>, { place }: Problem): number {
  const reached = (counts.get(place.file) ?? 0) + 1
  counts.set(place.file, reached)
  return reached
}
