import { stageAfter } from '../../answers/course.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Consent, Notice } from '../../model/notice.ts'
import type { Question, Questionnaire } from '../../model/questionnaire.ts'
import { allQuestions } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { pin } from '../../store/digest.ts'
import { appendJournal } from '../../store/journal.ts'
import { listAssessments } from '../../store/list-assessments.ts'
import { recordAnswer, recordProfile } from '../../store/record-answer.ts'
import { startAssessment } from '../../store/start-assessment.ts'
import type { Store } from '../../store/store.ts'
import { createSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import type { Business } from './choose-business.ts'
import type { Desk } from './desk.ts'
import { yesOrNo } from './pick.ts'

/** What a new assessment begins with. */
export type Beginning = Readonly<{
  business: Business
  questionnaire: Questionnaire
  stage?: string
  library: Library
}>

/** Why nothing began: a consent refused, or nobody at the keyboard any more. */
export type NotBegun = 'refused' | 'left'

/**
 * Begins an assessment: the notice is read, each consent asked on its own, those present named. Only then is anything
 * kept, all of it at once; gives the assessment's id.
 */
export async function begin(
  { business, questionnaire, stage, library }: Beginning,
  { store, desk, context }: Readonly<{ store: Store; desk: Desk; context: Context }>,
): Promise<string | NotBegun> {
  const { environment, language } = context
  const notice = questionnaire.notice && library.notices.get(referenceKey(questionnaire.notice))?.content
  const consents = notice === undefined ? [] : await askConsents(notice, desk, context)
  if (typeof consents === 'string') return consents
  const respondents = await askPresent(questionnaire, desk, context)
  if (respondents === undefined) return 'left'
  const at = environment.now().toISOString()
  const id = environment.newId()
  const framework = questionnaire.framework && library.frameworks.get(referenceKey(questionnaire.framework))?.content
  store.write(() => {
    const subject = 'subject' in business ? business.subject : newSubject(business.name, at, context)
    if ('name' in business) createSubject(store, subject)
    const done = listAssessments(store, subject.id).filter(
      ({ questionnaire: { id: taken } }) => taken === questionnaire.id,
    )
    startAssessment(store, {
      id,
      subject: subject.id,
      stage:
        stage ??
        stageAfter(
          questionnaire.stages,
          done.map((one) => one.stage),
        ),
      questionnaire,
      ...(framework === undefined ? {} : { framework }),
      ...(notice === undefined ? {} : { notice: { shown: notice, language, at } }),
      consents,
      respondents,
      profile: new Map(),
      at,
    })
    recordName(store, { id, questionnaire, name: subject.name, at }, context)
    appendJournal(store, { at, systemUser: environment.user, command: 'visit', dossier: id })
  })
  return id
}

function newSubject(name: string, createdAt: string, { environment }: Context) {
  return { id: environment.newId(), kind: 'business', name, createdAt } as const
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

/** The notice, then each consent on its own, none of them chosen beforehand. */
async function askConsents(notice: Notice, desk: Desk, context: Context): Promise<readonly Consent[] | NotBegun> {
  const { talk, language, environment, messages } = context
  talk.err('\n', { text: inLanguage(notice.title, language), style: 'title' })
  for (const paragraph of notice.paragraphs) talk.err('\n', inLanguage(paragraph, language))
  const consents: Consent[] = []
  for (const { id, text, required } of notice.consents) {
    await desk.turnPage()
    talk.err('')
    const given = await yesOrNo(inLanguage(text, language), desk, context)
    if (given === undefined) return 'left'
    if (!given && required) {
      talk.err('\n', { text: messages.visit.refused, style: 'warning' })
      return 'refused'
    }
    consents.push({ purpose: id, given, at: environment.now().toISOString(), how: 'oral', notice: pin(notice) })
  }
  return consents
}

/** Who is at the table, by role; nobody named is an answer too. */
async function askPresent({ roles }: Questionnaire, desk: Desk, context: Context) {
  const { messages, talk, language } = context
  if (roles.length === 0) return {}
  await desk.turnPage()
  talk.err('\n', { text: messages.visit.present, style: 'strong' })
  const choices = roles.map(({ id, name }) => ({ id, text: inLanguage(name, language) }))
  for (;;) {
    const reply = await desk.ask({
      prompt: messages.visit.choices,
      choices,
      several: true,
      optional: true,
      commands: ['quit'],
      hint: messages.visit.presentHint,
    })
    if (reply.kind === 'end' || reply.kind === 'command') return undefined
    const typed = reply.kind === 'typed' ? reply.text.split(/[\s,;]+/).filter(Boolean) : []
    const ids = reply.kind === 'chosen' ? reply.ids : typed.map((rank) => choices[Number(rank) - 1]?.id)
    const present = ids.filter((id) => id !== undefined)
    if (present.length === ids.length) return Object.fromEntries(present.map((id) => [id, id]))
    const { faults } = messages.visit
    talk.err(faults['no-option']({ kind: 'no-option', typed: typed.join(' '), least: 1, most: choices.length }))
  }
}
