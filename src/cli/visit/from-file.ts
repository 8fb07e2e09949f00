import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { readAnswers } from '../../content/read-answers.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import { type Library, noticeOf, referenceKey } from '../../model/library.ts'
import type { Referral } from '../../model/referral.ts'
import { inLanguage } from '../../model/text.ts'
import type { KeptAssessment } from '../../store/load-assessment.ts'
import { loadReferrals } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import type { Result } from '../assess.ts'
import { checkReportPlace } from '../check-report-place.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { sayDoors } from '../doors/say-doors.ts'
import { type ExitCode, exit } from '../exit.ts'
import { makeReport, reportPath } from '../make-report.ts'
import { withStore } from '../open-store.ts'
import { isScored, type Scored } from '../result-of.ts'
import { sayAssessment } from '../say-assessment.ts'
import { sayProblems } from '../say-problems.ts'
import { answersJson } from './answers-json.ts'
import { filesAsked } from './asked-file.ts'
import { folded } from './fold.ts'
import { type Following, followedInSheet } from './followed-in-sheet.ts'
import { isAnonymous, refusalOfGroup, tellGroup } from './group-from-file.ts'
import { keepSheet, madeOf } from './keep-sheet.ts'
import { subjectOfSheet } from './subject-of-sheet.ts'

/** What a visit without a person at the keyboard is asked. */
export type FromFile = Readonly<{
  answers: string
  questionnaire?: readonly string[]
  stage?: string
  report?: string | true
}>

/**
 * `virage visit --answers file`: the answers of a file through the real line.
 *
 * All or nothing: a problem in the file, or a required consent that is not there, and nothing is kept.
 */
export async function visitFromFile(asked: FromFile, context: Context): Promise<ExitCode> {
  const { environment, talk } = context
  const library = await openLibrary(context, filesAsked(asked))
  if (library === undefined) return exit.inputWrong
  const file = { name: asked.answers, text: await readFile(resolve(environment.cwd, asked.answers)) }
  const read = readAnswers(file, library)
  await sayProblems(read.ok ? read.warnings : read.problems, [file], context)
  if (!read.ok) return exit.inputWrong
  const sheet = asked.stage === undefined ? read.value : { ...read.value, stage: asked.stage }
  const refusal =
    refusalOf(sheet, library, context) ?? refusalOfGroup({ sheet, report: asked.report }, library, context)
  if (refusal !== undefined) {
    talk.err({ text: refusal, style: 'bad' })
    return exit.inputWrong
  }
  if (asked.report !== undefined) await checkReportPlace(asked.report, environment)
  return withStore(context, 'write', async (store) => {
    const kind = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content.subject ?? 'business'
    const subject = subjectOfSheet(store, { ...sheet, kind }, context)
    if (subject === undefined) return exit.inputWrong
    if (isAnonymous(sheet, library)) return tellGroup(store, { sheet, subject, library }, context)
    const keeping = { sheet, subject, library, file: basename(asked.answers), command: 'visit --answers' }
    const followed = followedInSheet(store, keeping, context)
    await sayProblems(followed.ok ? followed.warnings : followed.problems, [file], context)
    const made = madeOf(keeping, context)
    if (made === undefined || !followed.ok) return exit.inputWrong
    const { value: following } = followed
    const kept = keepSheet(store, { ...keeping, made, ...(following && { following }) }, context)
    const referrals = loadReferrals(store, subject.id)
    return tell({ kept, referrals, ...made }, { store, sheet, report: asked.report, following }, context)
  })
}

/** Why the sheet cannot be kept at all: a consent, a stage, a kind of questionnaire. */
function refusalOf(sheet: AnswerSheet, library: Library, { messages, language }: Context): string | undefined {
  const words = messages.visit.fromFile
  const questionnaire = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content
  if (questionnaire === undefined) return undefined
  const { stages } = questionnaire
  if (sheet.stage !== undefined && !stages.includes(sheet.stage)) return words.noStage(sheet.stage, stages.join(', '))
  const asked = noticeOf(questionnaire, library)?.consents ?? []
  const refused = asked.find(({ id, required }) => required && sheet.consents[id] !== true)
  return refused && words.consentNeeded(refused.id, inLanguage(refused.text, language))
}

type Asked = Readonly<{
  store: Store
  sheet: AnswerSheet
  report: string | true | undefined
  following: Following | undefined
}>

type Told = Readonly<{ kept: KeptAssessment | undefined; referrals: readonly Referral[]; result?: Result }>

async function tell(
  { kept, referrals, result }: Told,
  { store, sheet, report, following }: Asked,
  context: Context,
): Promise<ExitCode> {
  const { flags, talk, messages } = context
  if (kept === undefined) return exit.ourMistake
  const scored: Scored | undefined = isScored(kept) ? kept : undefined
  if (flags.json)
    talk.json(answersJson(kept.assessment, { consents: sheet.consents, followed: following?.statements }, result))
  else if (scored !== undefined && result !== undefined) {
    sayAssessment(scored, result, folded(context))
    await sayDoors({ kept: scored, result, referrals }, folded(context))
  } else talk.out(messages.cli.found.noFramework)
  if (report === undefined) return exit.done
  if (scored === undefined || result?.planned === undefined) {
    talk.err(messages.cli.found[scored === undefined ? 'noFramework' : 'noPlan'])
    return exit.inputWrong
  }
  await makeReport({ store, kept: scored, result, path: reportPath(scored, report, context), force: false }, context)
  return exit.done
}
