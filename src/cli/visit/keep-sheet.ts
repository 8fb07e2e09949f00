import type { AnswerSheet } from '../../model/answer-sheet.ts'
import { askingOf } from '../../model/asking.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { firstCheckpoint } from '../../model/day.ts'
import { frameworkOf, type Library, noticeOf, referenceKey } from '../../model/library.ts'
import type { Consent, Notice } from '../../model/notice.ts'
import type { Profile } from '../../model/profile.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { Standing } from '../../model/standing.ts'
import { decideAll } from '../../plan/decide.ts'
import { closeAssessment } from '../../store/close-assessment.ts'
import { pin } from '../../store/digest.ts'
import { appendJournal } from '../../store/journal.ts'
import { type KeptAssessment, loadAssessment } from '../../store/load-assessment.ts'
import { savePlan } from '../../store/plans.ts'
import { recordImportedSheet } from '../../store/record-answer.ts'
import { startAssessment } from '../../store/start-assessment.ts'
import type { Store } from '../../store/store.ts'
import { createSubject, findSubject } from '../../store/subjects.ts'
import { assess, type Planned, type Result } from '../assess.ts'
import type { Context } from '../context.ts'
import { keepDecisions } from '../decide/keep-decisions.ts'
import { faultWords } from '../decide/plan-words.ts'
import { decidedSo, decidingOf } from '../decide/shown-plan.ts'
import { localDay } from '../local-day.ts'
import { keepStatus } from '../plan-status/keep-status.ts'
import type { Following } from './followed-in-sheet.ts'
import { stageOfSheet } from './stage-of-sheet.ts'

/** A sheet to keep, and the file and the command that it comes from. */
export type Keeping = Readonly<{
  sheet: AnswerSheet
  subject: SubjectRecord
  library: Library
  file: string
  command: string
}>

/** What a sheet makes before anything is kept; the result is absent when its questionnaire is not scored. */
export type Made = Readonly<{ profile: Profile; result?: Result }>

/** Scores the sheet, plans, and takes what it decides; undefined once it is said what cannot be decided. */
export function madeOf({ sheet, library }: Keeping, context: Context): Made | undefined {
  const questionnaire = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content
  if (questionnaire === undefined) return { profile: new Map() }
  const framework = frameworkOf(questionnaire, library)
  const profile = profileOf(questionnaire, sheet)
  if (framework === undefined) return { profile }
  const { answers, respondents, decisions } = sheet
  const result = assess({ questionnaire, framework, answers, profile, respondents }, library)
  if (decisions === undefined || result.planned === undefined) return { profile, result }
  const planned = decided(result.planned, decisions, context)
  return planned && { profile, result: { ...result, planned } }
}

function decided(
  planned: Planned,
  typed: NonNullable<AnswerSheet['decisions']>,
  context: Context,
): Planned | undefined {
  const checkpoint = firstCheckpoint(localDay(context.environment.now()))
  const made = decideAll({ ...decidingOf(planned), checkpoint }, typed)
  if ('decisions' in made) return decidedSo(planned, made.decisions)
  context.talk.err({ text: faultWords(made.fault, planned, context), style: 'bad' })
  return undefined
}

/**
 * Keeps everything in one transaction: the business, its consents, the sheet, the scores, the plan, what is decided of
 * it, and what became of the plan before it.
 */
export function keepSheet(
  store: Store,
  {
    sheet,
    subject,
    library,
    file,
    command,
    made,
    following,
  }: Keeping & Readonly<{ made: Made; following?: Following }>,
  context: Context,
): KeptAssessment | undefined {
  const { environment, language } = context
  const questionnaire = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content
  if (questionnaire === undefined) return undefined
  const framework = frameworkOf(questionnaire, library)
  const notice = noticeOf(questionnaire, library)
  const at = environment.now().toISOString()
  const id = environment.newId()
  const { profile, result } = made
  store.write(() => {
    if (findSubject(store, subject.id).length === 0) createSubject(store, subject)
    startAssessment(store, {
      id,
      subject: subject.id,
      stage: stageOfSheet(sheet, library),
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
    if (result?.planned !== undefined) keepPlan(store, { id, planned: result.planned, at }, context)
    if (following !== undefined) keepFollowing(store, following, context)
    appendJournal(store, { at, systemUser: environment.user, command, dossier: id })
  })
  return loadAssessment(store, id)
}

function keepPlan(
  store: Store,
  { id, planned: { decisions, ...planned }, at }: Readonly<{ id: string; planned: Planned; at: string }>,
  context: Context,
): void {
  const version = savePlan(store, id, { ...planned, at })
  if (decisions === undefined) return
  keepDecisions({ store, assessment: id, planned: { ...planned, version, at } }, decisions, context)
}

function keepFollowing(store: Store, { assessment, statements }: Following, context: Context): void {
  for (const statement of statements) keepStatus(store, { assessment, statement }, context)
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
