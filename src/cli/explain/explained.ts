import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readAnswers } from '../../content/read-answers.ts'
import type { Framework } from '../../model/framework.ts'
import { referenceKey } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Scores } from '../../model/score.ts'
import type { Sheet } from '../../scoring/score.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { findAssessment } from '../find-assessment.ts'
import { withStore } from '../open-store.ts'
import { isScored } from '../result-of.ts'
import { sayProblems } from '../say-problems.ts'
import { filesAsked } from '../visit/asked-file.ts'

/** A sheet to explain, the content it is read with, and the scores it was closed with, if it was. */
export type Explained = Readonly<{
  questionnaire: Questionnaire
  framework: Framework
  sheet: Sheet & Readonly<{ respondents: Readonly<Record<string, string>> }>
  title: string
  kept?: Scores
}>

/** An assessment of the store; undefined once it is said why there is none. */
export function fromStore(which: string, context: Context): Promise<Explained | undefined> {
  return withStore(context, 'read', async (store) => {
    const kept = findAssessment(store, which, context)
    if (kept === undefined) return undefined
    if (!isScored(kept) || kept.questionnaire.respondents.anonymous) return refuse(kept.questionnaire, context)
    const { answers, profile, respondents, scores, subject } = kept.assessment
    const { questionnaire, framework } = kept
    const sheet = { answers, profile, respondents }
    const closed = scores === undefined ? {} : { kept: scores }
    return { questionnaire, framework, sheet, title: subject.name, ...closed }
  })
}

/** A file of answers, of which nothing is kept; undefined once its problems are said. */
export async function fromAnswers(
  file: string,
  asked: Readonly<{ questionnaire?: readonly string[] }>,
  context: Context,
): Promise<Explained | undefined> {
  const { environment } = context
  const library = await openLibrary(context, filesAsked(asked))
  if (library === undefined) return undefined
  const written = { name: file, text: await readFile(resolve(environment.cwd, file)) }
  const read = readAnswers(written, library)
  await sayProblems(read.ok ? read.warnings : read.problems, [written], context)
  if (!read.ok) return undefined
  const { questionnaire: reference, business, answers, respondents } = read.value
  const questionnaire = library.questionnaires.get(referenceKey(reference))?.content
  const framework = questionnaire?.framework && library.frameworks.get(referenceKey(questionnaire.framework))?.content
  if (questionnaire === undefined || framework === undefined || questionnaire.respondents.anonymous) {
    return refuse(questionnaire, context)
  }
  return {
    questionnaire,
    framework,
    sheet: { answers, profile: business.profile, respondents },
    title: business.name ?? file,
  }
}

/** Nothing is told of a questionnaire without scores, nor of one person's answers to an anonymous one. */
function refuse(questionnaire: Questionnaire | undefined, { talk, messages }: Context): undefined {
  const isAnonymous = questionnaire?.respondents.anonymous === true
  talk.err(isAnonymous ? messages.cli.found.anonymous : messages.cli.found.noFramework)
}
