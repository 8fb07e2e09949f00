import type { SubjectRecord } from '../../model/assessment.ts'
import type { Library } from '../../model/library.ts'
import type { Profile } from '../../model/profile.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import type { PreparationInput } from '../../report/preparation-telling.ts'
import { listAssessments, openAssessmentOf } from '../../store/list-assessments.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { findSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import { theOnly } from '../find-business.ts'
import { planOf } from '../plan-status/find-followed.ts'
import { actionsToTell, isOpen } from '../plan-status/open-actions.ts'
import { questionnaireAsked } from '../visit/asked-questionnaire.ts'
import { stageOf } from '../visit/keep-beginning.ts'
import { questionnaireNow } from '../visit/questionnaire-now.ts'

/** Who is met, about what: the questionnaire, and what is known of the business. */
export type Met = Pick<PreparationInput, 'questionnaire' | 'profile' | 'actions'> &
  Readonly<{ name?: string; stage?: string }>

type Asked = Readonly<{ business?: string; questionnaire?: readonly string[] }>

/**
 * The business met: one of the store, with its stage and its plan; else, a name that no file knows yet is taken as it
 * is typed, since one gets ready for a first visit too. A questionnaire asked for is only about those of its kind: a
 * business is never handed the page of an advisor. Undefined once it is said which ones it could be.
 */
export function whoMeets(store: Store, asked: Asked, library: Library, context: Context): Met | undefined {
  const name = asked.business?.trim()
  const questionnaire = questionnaireAsked(asked, library, context)
  if (questionnaire === undefined) return undefined
  const kind = asked.questionnaire === undefined ? undefined : questionnaire.subject
  const found = name === undefined ? [] : findSubject(store, name, kind)
  if (name !== undefined && found.length > 0) {
    const subject = theOnly(found, name, context)
    return subject && known(store, { subject, asked, first: questionnaire, library }, context)
  }
  const stage = questionnaire.stages[0]
  const blank = { questionnaire, profile: new Map(), actions: [] }
  if (name === undefined || name === '') return blank
  context.talk.err({ text: context.messages.prepare.newName(name), style: 'faint' })
  return { ...blank, name, ...(stage === undefined ? {} : { stage }) }
}

type Known = Readonly<{ subject: SubjectRecord; asked: Asked; first: Questionnaire; library: Library }>

function known(store: Store, { subject, asked, first, library }: Known, context: Context): Met {
  const last = listAssessments(store, subject.id).at(-1)
  const open = asked.questionnaire === undefined ? openAssessmentOf(store, subject.id) : undefined
  const underWay = open === undefined ? undefined : loadAssessment(store, open)
  const now = asked.questionnaire === undefined ? questionnaireNow(store, { subject }, library) : undefined
  const questionnaire = underWay?.questionnaire ?? now?.questionnaire ?? first
  return {
    questionnaire,
    name: subject.name,
    stage: underWay?.assessment.stage ?? now?.stage ?? stageOf(store, subject.id, questionnaire),
    profile: profileOf(store, last?.id),
    actions: actionsOfPlan(store, subject, context),
  }
}

function profileOf(store: Store, assessment: string | undefined): Profile {
  return (assessment === undefined ? undefined : loadAssessment(store, assessment)?.assessment.profile) ?? new Map()
}

/** Those to do now, and those begun, as long as they are neither done nor dropped. */
function actionsOfPlan(store: Store, subject: SubjectRecord, { language }: Context): Met['actions'] {
  const followed = listAssessments(store, subject.id)
    .flatMap((one) => planOf(store, one) ?? [])
    .at(-1)
  if (followed === undefined) return []
  const names = new Map(followed.planned.actions.actions.map(({ id, name }) => [id, name]))
  return actionsToTell(followed)
    .filter(isOpen)
    .map(({ action, status }) => {
      const name = names.get(action) ?? {}
      return { name: inLanguage(name, language) === '' ? { [language]: action } : name, status }
    })
}
