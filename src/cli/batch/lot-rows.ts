import { recordText } from '../../answers/survey/cell-text.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import { allQuestions } from '../../model/questionnaire.ts'
import type { LotRow } from '../../store/lot.ts'
import { CodedLot } from './coded-lot.ts'
import { type KnownBusinesses, lotRow } from './lot-row.ts'
import { Progress } from './progress.ts'
import type { RowCounts } from './row-counts.ts'
import { RowScorer } from './row-scorer.ts'
import { type Run, tellOutcome } from './run.ts'
import { outcomeOf, ReadingStopped } from './walk-rows.ts'

/**
 * Goes through the rows of an export, each to be kept as the assessment of a business; the others are counted, and the
 * rejected ones written. A row that says nothing new costs no text: only one that is left aside or wrong is read in full.
 */
export function lotRows(
  run: Run,
  counts: RowCounts,
  known: KnownBusinesses | undefined,
  take: (row: LotRow) => void,
): void {
  const { asked, understood, ground, words, context, campaign } = run
  const { file, matching } = understood
  const scorer = new RowScorer(campaign)
  const coded = new CodedLot(run, counts, { scorer, known })
  const questions = allQuestions(campaign.questionnaire).map(({ id }) => id)
  const walk = { ground, keepUnfinished: asked.keepUnfinished ?? false, ...(known && { subjectsOf: known }) }
  const progress = new Progress({ of: 'rows', total: file.size }, words, context)
  let count = 0
  const takeRecord = (record: DelimitedRecord): void => {
    count += 1
    const row = coded.rowOf(record)
    if (row !== undefined) {
      take(row)
      return
    }
    const { line } = record
    const kept = tellOutcome(outcomeOf(understood, walk, { cells: recordText(record), line }), run, counts)
    if (kept !== undefined) take(lotRow(kept, scorer, questions))
  }
  const stopped = file.records(matching.table.dataFrom, takeRecord, (done) => progress.at(done, count))
  if (stopped !== undefined) throw new ReadingStopped(stopped)
  progress.end()
}
