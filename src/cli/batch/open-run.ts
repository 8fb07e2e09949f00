import { resolve } from 'node:path'
import type { Mapping } from '../../model/mapping.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayProblems } from '../say-problems.ts'
import type { Campaign } from './campaign.ts'
import { consentMissing, groundOf } from './consents.ts'
import type { Batch } from './flags.ts'
import { withGroupColumn } from './group-column.ts'
import { openRejected } from './open-rejected.ts'
import type { Run } from './run.ts'
import { sayUnderstood } from './say-understood.ts'
import { openSurveyFile } from './survey-file.ts'
import { understand } from './understand.ts'

type Opening = Readonly<{ asked: Batch; campaign: Campaign; mapping?: Mapping; words: BatchWords }>

/** Understands an export before it is read, and says so; an exit code once it is said why it cannot be read. */
export async function openRun({ asked, campaign, mapping, words }: Opening, context: Context): Promise<Run | ExitCode> {
  const { environment, talk, language } = context
  const file = openSurveyFile(resolve(environment.cwd, asked.file), asked.file)
  const read = understand(file, campaign, { asked, ...(mapping === undefined ? {} : { mapping }) })
  if (!read.ok) {
    await sayProblems(read.problems, [], context)
    return exit.inputWrong
  }
  const understood = withGroupColumn(read.value, asked.groupBy, words)
  if (typeof understood === 'string') {
    talk.err({ text: understood, style: 'bad' })
    return exit.usage
  }
  sayUnderstood(understood, { asked, words }, context)
  const missing = consentMissing(
    groundOf(campaign, asked.consentInSurvey ?? false),
    understood.matching,
    words,
    language,
  )
  if (missing !== undefined) talk.err({ text: missing, style: asked.dryRun === true ? 'warning' : 'bad' })
  if (missing !== undefined && asked.dryRun !== true) return exit.inputWrong
  const ground = groundOf(campaign, missing !== undefined || (asked.consentInSurvey ?? false))
  const rejected = await openRejected({ understood, asked, words }, context)
  return { asked, campaign, understood, ground, rejected, words, context }
}
