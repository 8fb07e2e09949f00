import type { Answers } from '../../model/answer.ts'
import { keptResponses } from '../../store/kept-responses.ts'
import { packAnswer } from '../../store/packed-answers.ts'
import { formatDate } from '../../text/format.ts'
import { withStore } from '../open-store.ts'
import { earlierExports, sayDoubt, surveyOfRun } from './earlier-exports.ts'
import type { Run } from './run.ts'
import { outcomeOf } from './walk-rows.ts'

/** Fewer responses in common than that say nothing of a whole campaign. */
const fewest = 10

type Compared = Readonly<{ compared: number; changed: number }>

/**
 * `refused` once it is said that an export is most likely not of the survey it looks like: it would replace most of what
 * three responses in four said. People correct a few rows; a second campaign of the same questions, numbered the same,
 * changes nearly all. `--revise` says that it is a correction nevertheless.
 */
export async function sameSurvey(run: Run): Promise<0 | 'refused'> {
  const { asked, context, words } = run
  if (asked.revise === true || asked.business !== undefined || asked.groupBy !== undefined) return 0
  const other = await withStore(context, 'read', async (store) => {
    const [last] = earlierExports(store, run)
    if (last === undefined) return undefined
    const fresh = firstResponses(run)
    const compared = compare(fresh, keptResponses(store, surveyOfRun(run), [...fresh.keys()]))
    return isOther(compared) ? { last, compared } : undefined
  })
  if (other === undefined) return 0
  const { last, compared } = other
  return sayDoubt(words.doubts.otherSurvey(last.file, formatDate(last.at, context.language), compared), run)
}

/** The answers of the first rows that would be kept, by response. */
function firstResponses({ understood, ground, asked }: Run): ReadonlyMap<string, Answers> {
  const found = new Map<string, Answers>()
  const walk = { ground, keepUnfinished: asked.keepUnfinished ?? false }
  for (const cells of understood.sample) {
    const outcome = outcomeOf(understood, walk, { cells, line: 0 })
    if (outcome.is === 'kept' && outcome.row.response !== undefined)
      found.set(outcome.row.response, outcome.row.answers)
  }
  return found
}

/** How many responses are in both, and of how many over half of the answers that are kept would be others. */
function compare(fresh: ReadonlyMap<string, Answers>, kept: ReadonlyMap<string, Answers>): Compared {
  let compared = 0
  let changed = 0
  for (const [response, answers] of fresh) {
    const before = kept.get(response)
    if (before === undefined || before.size === 0) continue
    compared += 1
    const others = [...before].filter(([question, said]) => packAnswer(said) !== packAnswer(answers.get(question)))
    if (others.length * 2 > before.size) changed += 1
  }
  return { compared, changed }
}

function isOther({ compared, changed }: Compared): boolean {
  return compared >= fewest && changed * 4 >= compared * 3
}
