import { resolve } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayProblems } from '../say-problems.ts'
import { consentMissing, type Ground, groundOf } from './consents.ts'
import { withGroupColumn } from './group-column.ts'
import { contradictedOrder } from './look-through.ts'
import { openRejected } from './open-rejected.ts'
import type { Opening } from './opening.ts'
import type { Run } from './run.ts'
import { samePeople } from './same-people.ts'
import { sayUnderstood } from './say-understood.ts'
import { openSurveyFile } from './survey-file.ts'
import { type Understood, understand } from './understand.ts'
import { writeDraft } from './write-draft.ts'

/**
 * Understands an export before it is read, and says so; an exit code once it is said why it cannot be read, or once the
 * draft of a mapping is written of it.
 */
export async function openRun(opening: Opening, context: Context): Promise<Run | ExitCode> {
  const { asked, campaign, mapping, words } = opening
  const { environment, talk } = context
  const file = openSurveyFile(resolve(environment.cwd, asked.file), asked.file, asked.encoding)
  if (!file.ok) return refuse(file.problems, context)
  const { understood, problems } = understand(file.value, opening)
  if (asked.draftMapping !== undefined) return writeDraft(asked.draftMapping, { understood, opening }, context)
  const broken = problems.length === 0 ? file.value.broken() : undefined
  if (problems.length > 0 || broken !== undefined) return refuse(broken ? [broken] : problems, context)
  const grouped = withGroupColumn(understood, asked.groupBy, words)
  if (typeof grouped === 'string') {
    talk.err({ text: grouped, style: 'bad' })
    return exit.usage
  }
  sayUnderstood(grouped, { asked, words }, context)
  const ground = agreedGround(grouped, opening, context)
  if (ground === undefined) return exit.inputWrong
  const changes = asked.dates === undefined && opening.mapping?.dates === undefined && contradictedOrder(grouped)
  if (changes) return refuse([changes], context)
  const people = samePeople(grouped, { ground, keepUnfinished: asked.keepUnfinished ?? false })
  const rejected = await openRejected({ understood: grouped, asked, words }, context)
  return { asked, campaign, mapping, understood: grouped, ground, people, rejected, words, context }
}

async function refuse(problems: readonly Problem[], context: Context): Promise<ExitCode> {
  await sayProblems(problems, [], context)
  return exit.inputWrong
}

/** On what ground rows are kept; undefined once it is said that there is none, unless nothing is to be kept. */
function agreedGround(
  { matching }: Understood,
  { asked, campaign, words }: Opening,
  { talk, language }: Context,
): Ground | undefined {
  const { consentInSurvey = false, dryRun = false } = asked
  const ground = groundOf(campaign, consentInSurvey)
  const missing = consentMissing(ground, matching, words, language)
  if (missing === undefined) return ground
  talk.err({ text: missing, style: dryRun ? 'warning' : 'bad' })
  return dryRun ? groundOf(campaign, true) : undefined
}
