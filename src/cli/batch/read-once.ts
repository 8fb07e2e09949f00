import type { Matching } from '../../answers/survey/matching.ts'
import type { CellReading, QuestionSource } from '../../answers/survey/question-source.ts'

/** How many different answers to a question are remembered; past them, cells are read each time. */
const remembered = 4096

/** The same matching, whose sources read the same cells only once: an export says few things, very often. */
export function readingOnce(matching: Matching): Matching {
  return { ...matching, sources: matching.sources.map(once) }
}

function once(source: QuestionSource): QuestionSource {
  const known = new Map<string, CellReading>()
  return {
    ...source,
    read: (cells) => {
      const key = cells.length === 1 ? (cells[0] ?? '') : JSON.stringify(cells)
      const found = known.get(key)
      if (found !== undefined) return found
      const reading = source.read(cells)
      if (known.size < remembered) known.set(key, reading)
      return reading
    },
  }
}
