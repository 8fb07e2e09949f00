import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { readAnswers } from '../../content/read-answers.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import { askingOf } from '../../model/asking.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Consent, Notice } from '../../model/notice.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { Standing } from '../../model/standing.ts'
import { inLanguage } from '../../model/text.ts'
import { closeAssessment } from '../../store/close-assessment.ts'
import { pin } from '../../store/digest.ts'
import { appendJournal } from '../../store/journal.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import { savePlan } from '../../store/plans.ts'
import { recordImportedSheet } from '../../store/record-answer.ts'
import { startAssessment } from '../../store/start-assessment.ts'
import type { Store } from '../../store/store.ts'
import { createSubject, findSubject } from '../../store/subjects.ts'
import { assess, type Result } from '../assess.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { makeReport, reportPath } from '../make-report.ts'
import { withStore } from '../open-store.ts'
import { isScored, type Scored } from '../result-of.ts'
import { sayAssessment } from '../say-assessment.ts'
import { sayProblems } from '../say-problems.ts'
import { checkWritable } from '../write-atomically.ts'
import { answersJson } from './answers-json.ts'
import { filesAsked } from './asked-file.ts'
import { folded } from './fold.ts'
import { isAnonymous, refusalOfGroup, tellGroup } from './group-from-file.ts'
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
  if (typeof asked.report === 'string') await checkWritable(resolve(environment.cwd, asked.report), false)
  return withStore(context, 'write', async (store) => {
    const kind = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content.subject ?? 'business'
    const subject = subjectOfSheet(store, { ...sheet, kind }, context)
    if (subject === undefined) return exit.inputWrong
    if (isAnonymous(sheet, library)) return tellGroup(store, { sheet, subject, library }, context)
    const made = keepSheet(store, { sheet, subject, library, file: basename(asked.answers) }, context)
    return tell(made, { sheet, report: asked.report }, context)
  })
}

/** Why the sheet cannot be kept at all: a consent, a stage, a kind of questionnaire. */
function refusalOf(sheet: AnswerSheet, library: Library, { messages, language }: Context): string | undefined {
  const words = messages.visit.fromFile
  const questionnaire = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content
  if (questionnaire === undefined) return undefined
  const { stages, notice } = questionnaire
  if (sheet.stage !== undefined && !stages.includes(sheet.stage)) return words.noStage(sheet.stage, stages.join(', '))
  const asked = notice === undefined ? [] : (library.notices.get(referenceKey(notice))?.content.consents ?? [])
  const refused = asked.find(({ id, required }) => required && sheet.consents[id] !== true)
  return refused && words.consentNeeded(refused.id, inLanguage(refused.text, language))
}

type Keeping = Readonly<{ sheet: AnswerSheet; subject: SubjectRecord; library: Library; file: string }>
type Made = Readonly<{ kept: ReturnType<typeof loadAssessment>; result?: Result }>

/** Keeps everything in one transaction: the business, its consents, the sheet, the scores, the plan. */
function keepSheet(store: Store, { sheet, subject, library, file }: Keeping, context: Context): Made {
  const { environment, language } = context
  const questionnaire = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content
  if (questionnaire === undefined) return { kept: undefined }
  const framework = questionnaire.framework && library.frameworks.get(referenceKey(questionnaire.framework))?.content
  const notice = questionnaire.notice && library.notices.get(referenceKey(questionnaire.notice))?.content
  const at = environment.now().toISOString()
  const id = environment.newId()
  const profile = profileOf(questionnaire, sheet)
  const result =
    framework &&
    assess({ questionnaire, framework, answers: sheet.answers, profile, respondents: sheet.respondents }, library)
  store.write(() => {
    if (findSubject(store, subject.id).length === 0) createSubject(store, subject)
    startAssessment(store, {
      id,
      subject: subject.id,
      stage: sheet.stage ?? questionnaire.stages[0] ?? '',
      questionnaire,
      ...(framework === undefined ? {} : { framework }),
      ...(notice === undefined ? {} : { notice: { shown: notice, language, at } }),
      consents: notice === undefined ? [] : consentsOf(sheet, notice, at),
      respondents: sheet.respondents,
      profile,
      at,
    })
    recordImportedSheet(store, id, { sheet: sheet.answers, at, by: environment.user, source: 'file', reason: file })
    closeAssessment(store, id, { at, ...(result === undefined ? {} : { scores: result.scores }) })
    if (result?.planned !== undefined) savePlan(store, id, { ...result.planned, at })
    appendJournal(store, { at, systemUser: environment.user, command: 'visit --answers', dossier: id })
  })
  return { kept: loadAssessment(store, id), ...(result === undefined ? {} : { result }) }
}

function profileOf(questionnaire: Questionnaire, { business, answers, respondents }: AnswerSheet) {
  return new Standing(askingOf(questionnaire), { answers, profile: business.profile, respondents }).profile()
}

/** The purposes the sheet speaks of: one left out was not asked, and has no record. */
function consentsOf({ consents }: AnswerSheet, notice: Notice, at: string): readonly Consent[] {
  return notice.consents.flatMap(({ id }): readonly Consent[] => {
    const given = consents[id]
    return given === undefined ? [] : [{ purpose: id, given, at, how: 'file', notice: pin(notice) }]
  })
}

type Asked = Readonly<{ sheet: AnswerSheet; report: string | true | undefined }>

async function tell({ kept, result }: Made, { sheet, report }: Asked, context: Context): Promise<ExitCode> {
  const { flags, talk, messages } = context
  if (kept === undefined) return exit.ourMistake
  const scored: Scored | undefined = isScored(kept) ? kept : undefined
  if (flags.json) talk.json(answersJson(kept.assessment, sheet.consents, result))
  else if (scored !== undefined && result !== undefined) sayAssessment(scored, result, folded(context))
  else talk.out(messages.cli.found.noFramework)
  if (report === undefined) return exit.done
  if (scored === undefined || result?.planned === undefined) {
    talk.err(messages.cli.found[scored === undefined ? 'noFramework' : 'noPlan'])
    return exit.inputWrong
  }
  await makeReport({ kept: scored, result, path: reportPath(scored, report, context), force: false }, context)
  return exit.done
}
