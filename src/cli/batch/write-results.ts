import type { Assessment } from '../../model/assessment.ts'
import type { Scores } from '../../model/score.ts'
import { pin } from '../../store/digest.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { drawingOf, drawReports, type ToDraw } from './draw-reports.ts'
import type { Kept, ResultRow } from './kept.ts'
import { noon } from './lot-row.ts'
import { RowScorer, type RowSheet } from './row-scorer.ts'
import type { Run } from './run.ts'
import type { ScoreFiles } from './score-files.ts'

type Scored = Readonly<{ row: ResultRow; sheet: RowSheet; scores: Scores }>

/** Writes the scores of each business where they are asked for, then draws its plan, under the name the store has for it. */
export async function writeResults(
  store: Store | undefined,
  { results }: Kept,
  run: Run,
  files: ScoreFiles,
): Promise<void> {
  const drawing = drawingOf(run.asked, run.campaign, run.words, run.context)
  if (!files.areWanted && drawing === undefined) return
  const scorer = new RowScorer(run.campaign)
  let total = 0
  for (const { row, sheet, scores } of scored(results(), scorer)) {
    total += 1
    const { line, response, name, assessment } = row
    files.add({ line, response, name, assessment, profile: sheet.profile, scores })
  }
  if (drawing !== undefined)
    await drawReports(toDraw(store, scored(results(), scorer), run), total, drawing, run.context)
}

function* scored(rows: Iterable<ResultRow>, scorer: RowScorer): Generator<Scored> {
  for (const row of rows) {
    const sheet = scorer.sheetOf(row.sheet)
    const scores = scorer.scoresOf(sheet)
    if (scores !== undefined) yield { row, sheet, scores }
  }
}

/** The business of an assessment as it is called today: renamed since, or named in the export by its very id. */
function nameToday(store: Store | undefined, assessment: string | undefined): string | undefined {
  if (store === undefined || assessment === undefined) return undefined
  return loadAssessment(store, assessment)?.assessment.subject.name
}

function* toDraw(
  store: Store | undefined,
  all: Iterable<Scored>,
  { campaign, context, understood }: Run,
): Generator<ToDraw> {
  const { questionnaire, framework, stage } = campaign
  const pinned = { questionnaire: pin(questionnaire), ...(framework && { framework: pin(framework) }) }
  const now = context.environment.now().toISOString()
  for (const { row, sheet, scores } of all) {
    const { line, name, response, at, assessment } = row
    const moment = at === undefined ? now : noon(at)
    const called = nameToday(store, assessment) ?? name ?? response ?? `${understood.file.name}:${line}`
    const made: Assessment = {
      id: assessment ?? String(line),
      subject: { id: '', kind: questionnaire.subject, name: called, createdAt: moment },
      stage,
      ...pinned,
      startedAt: moment,
      closedAt: moment,
      respondents: sheet.respondents ?? {},
      profile: sheet.profile,
      answers: sheet.answers,
      consents: [],
    }
    yield { assessment: made, scores }
  }
}
