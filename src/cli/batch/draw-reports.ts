import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ActionLibrary } from '../../model/actions.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Framework } from '../../model/framework.ts'
import type { Digested } from '../../model/library.ts'
import type { Scores } from '../../model/score.ts'
import { choosePlan } from '../../plan/choose-plan.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import type { Context } from '../context.ts'
import { slug } from '../slug.ts'
import type { Campaign } from './campaign.ts'
import type { Batch } from './flags.ts'
import { Progress } from './progress.ts'
import { ReportPool } from './report-pool.ts'

/** A scored business, whose plan is to be drawn. */
export type ToDraw = Readonly<{ assessment: Assessment; scores: Scores }>

type Drawing = Readonly<{
  campaign: Campaign & Readonly<{ framework: Framework; actions: Digested<ActionLibrary> }>
  folder: string
  force: boolean
  words: BatchWords
}>

/** What drawing the plans of a batch needs; undefined where none is asked for, or none can be. */
export function drawingOf(
  { reports, force = false }: Batch,
  { framework, actions, ...campaign }: Campaign,
  words: BatchWords,
  { environment }: Context,
): Drawing | undefined {
  if (reports === undefined || framework === undefined || actions === undefined) return undefined
  return { campaign: { ...campaign, framework, actions }, folder: resolve(environment.cwd, reports), force, words }
}

/**
 * Draws the plan of each business in a folder, under a name that is its own.
 *
 * A plan that is already there stays, unless it is to be made again: what was interrupted goes on where it stopped.
 */
export async function drawReports(
  all: Iterable<ToDraw>,
  total: number,
  drawing: Drawing,
  context: Context,
): Promise<void> {
  const { campaign, folder, force, words } = drawing
  const { questionnaire, framework, actions } = campaign
  const { talk, language, environment, messages } = context
  const { packageRoot } = environment
  const pool = new ReportPool({ questionnaire, framework, library: actions.content, language, packageRoot, force })
  const progress = new Progress({ of: 'plans', total }, words, context)
  const counts = { made: 0, there: 0 }
  for (const { assessment, scores } of all) {
    const name = words.written.reportName(slug(assessment.subject.name), assessment.id.slice(0, 8))
    const path = join(folder, name)
    if (!force && (await isThere(path))) counts.there += 1
    else {
      await pool.draw({ assessment, scores, plan: planOf(campaign, assessment, scores), path })
      counts.made += 1
    }
    progress.at(pool.drawn + counts.there, pool.drawn)
  }
  const missingGlyphs = await pool.end()
  progress.end()
  talk.err({ text: words.written.reports(counts.made, folder), style: 'good' })
  if (counts.there > 0) talk.err(words.written.reportsThere(counts.there))
  if (missingGlyphs > 0) talk.err(messages.cli.report.missingGlyphs(missingGlyphs))
}

function planOf({ questionnaire, framework, actions }: Drawing['campaign'], assessment: Assessment, scores: Scores) {
  const { answers, profile, respondents } = assessment
  return choosePlan({ library: actions, scores, framework, questionnaire, profile, answers, respondents })
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
