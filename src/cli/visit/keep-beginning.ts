import { stageAfter } from '../../answers/course.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { frameworkOf, type Library, noticeOf, referenceKey } from '../../model/library.ts'
import type { Consent } from '../../model/notice.ts'
import { allQuestions, type Question, type Questionnaire } from '../../model/questionnaire.ts'
import { repeatNotices } from '../../store/consents.ts'
import { appendJournal } from '../../store/journal.ts'
import { listAssessments } from '../../store/list-assessments.ts'
import { recordAnswer, recordImportedSheet, recordProfile } from '../../store/record-answer.ts'
import { startAssessment } from '../../store/start-assessment.ts'
import type { Store } from '../../store/store.ts'
import { createSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import type { Business } from './choose-business.ts'
import type { Source } from './find-source.ts'
import { newSubject } from './new-subject.ts'

/** What a new assessment begins with. */
export type Beginning = Readonly<{
  business: Business
  questionnaire: Questionnaire
  stage?: string
  library: Library
  /** The assessment whose answers it begins with. */
  source?: Source
}>

/** Who is at the table, and what they agreed to; `isAgreed` when they did for the source, whose notice it was. */
export type Agreed = Readonly<{
  consents: readonly Consent[]
  respondents: Readonly<Record<string, string>>
  isAgreed: boolean
}>

/** The assessment begun, and whose it is. */
export type Begun = Readonly<{ id: string; subject: SubjectRecord }>

/** Keeps the beginning of an assessment, all of it in one transaction. */
export function keepBeginning(store: Store, beginning: Beginning & Agreed, context: Context): Begun {
  const { business, questionnaire, library, source, consents, respondents, isAgreed } = beginning
  const { environment, language } = context
  const at = environment.now().toISOString()
  const id = environment.newId()
  const framework = frameworkOf(questionnaire, library)
  const notice = noticeOf(questionnaire, library)
  const subject =
    'subject' in business ? business.subject : newSubject({ kind: questionnaire.subject, name: business.name }, context)
  store.write(() => {
    if ('name' in business) createSubject(store, subject)
    startAssessment(store, {
      id,
      subject: subject.id,
      stage: beginning.stage ?? source?.kept.assessment.stage ?? stageOf(store, subject.id, questionnaire),
      questionnaire,
      ...(framework === undefined ? {} : { framework }),
      ...(notice === undefined || isAgreed ? {} : { notice: { shown: notice, language, at } }),
      consents,
      respondents,
      profile: source?.profile ?? new Map(),
      at,
    })
    if (source !== undefined && isAgreed) repeatNotices(store, { from: source.kept.assessment.id, to: id })
    if (source === undefined) recordName(store, { id, questionnaire, name: subject.name, at }, context)
    else recordSource(store, { id, questionnaire, source, at }, context)
    appendJournal(store, { at, systemUser: environment.user, command: 'visit', dossier: id })
  })
  return { id, subject }
}

/** The stage that follows what this business has been through with this questionnaire. */
export function stageOf(store: Store, subject: string, { id, stages }: Questionnaire): string {
  const done = listAssessments(store, subject).filter(({ questionnaire: taken }) => taken.id === id)
  return stageAfter(
    stages,
    done.map(({ stage }) => stage),
  )
}

type Sourced = Readonly<{ id: string; questionnaire: Questionnaire; source: Source; at: string }>

/** The answers carried over, as one entry that says where they come from. */
function recordSource(store: Store, { id, questionnaire, source, at }: Sourced, { environment }: Context): void {
  const { kept, answers } = source
  recordImportedSheet(store, id, {
    sheet: answers,
    at,
    by: environment.user,
    source: 'import',
    reason: `${referenceKey(kept.questionnaire)} (${kept.assessment.id}) → ${referenceKey(questionnaire)}`,
  })
}

type Named = Readonly<{ id: string; questionnaire: Questionnaire; name: string; at: string }>

/** The name just given is the answer to the question that asks it. */
function recordName(store: Store, { id, questionnaire, name, at }: Named, { environment }: Context): void {
  const question = allQuestions(questionnaire).find(({ profile }: Question) => profile === 'name')
  if (question?.kind !== 'text') return
  const response = { answer: { state: 'answered', value: name } } as const
  recordAnswer(store, id, { question: question.id, response, at, by: environment.user, source: 'interview' })
  recordProfile(store, id, new Map([['name', name]]))
}
