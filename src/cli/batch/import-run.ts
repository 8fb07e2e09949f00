import { resolve } from 'node:path'
import type { Store } from '../../store/store.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'
import { sayProblems } from '../say-problems.ts'
import { checkFolder } from '../write-atomically.ts'
import { countPeople } from './count-people.ts'
import { countedBefore } from './counted-before.ts'
import { keepGroups } from './keep-groups.ts'
import { keepLot } from './keep-lot.ts'
import type { Kept } from './kept.ts'
import { RowCounts } from './row-counts.ts'
import type { Run } from './run.ts'
import { sameSurvey } from './same-survey.ts'
import { type Stored, sayCounts } from './say-counts.ts'
import { ScoreFiles } from './score-files.ts'
import { ReadingStopped } from './walk-rows.ts'
import { writeResults } from './write-results.ts'

/** Reads the rows, keeps them, writes what was asked of them, and says what became of them. */
export async function importRun(run: Run): Promise<ExitCode> {
  const { asked, campaign, people, rejected, words, context } = run
  const isDry = asked.dryRun ?? false
  const after = await (campaign.questionnaire.respondents.anonymous ? countedBefore(run) : sameSurvey(run))
  if (after === 'refused') {
    rejected.abandon()
    return exit.inputWrong
  }
  if (asked.reports !== undefined) await checkFolder(resolve(context.environment.cwd, asked.reports))
  const files = await ScoreFiles.open(asked, campaign, context)
  const counts = new RowCounts()
  const work = async (store: Store | undefined): Promise<Stored> => {
    const kept = keep(store, run, { counts, after })
    await rejected.finish()
    await writeResults(store, kept, run, files)
    return kept.stored
  }
  try {
    const stored = isDry ? await work(undefined) : await withStore(context, 'import', work)
    await files.finish(words)
    const rejectedPath = counts.rejected === 0 ? {} : { rejectedPath: rejected.path }
    sayCounts({ counts, people, stored, campaign, isDry, ...rejectedPath }, words, context)
  } catch (error) {
    files.abandon()
    rejected.abandon()
    if (!(error instanceof ReadingStopped)) throw error
    await sayProblems([error.problem], [], context)
    return exit.inputWrong
  }
  return counts.rejected === 0 ? exit.done : exit.problemsFound
}

type Counting = Readonly<{ counts: RowCounts; after: number }>

/** Each row a business; or several of one; or, of an anonymous questionnaire, each a person of a group. */
function keep(store: Store | undefined, run: Run, { counts, after }: Counting): Kept {
  const { asked, campaign } = run
  if (campaign.questionnaire.respondents.anonymous) return countPeople(store, run, counts, after)
  const isGrouped = asked.business !== undefined || asked.groupBy !== undefined
  return isGrouped ? keepGroups(store, run, counts) : keepLot(store, run, counts)
}
