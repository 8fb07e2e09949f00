import { minimumOf } from '../../model/group.ts'
import { frameworkOf, type Library, noticeOf } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { askConsents } from './begin.ts'
import { chooseBusiness } from './choose-business.ts'
import { conduct } from './conduct.ts'
import { type Desk, Interrupted } from './desk.ts'
import { keepPerson } from './keep-person.ts'
import { newSubject } from './new-subject.ts'
import { yesOrNo } from './pick.ts'
import { Sitting } from './sitting.ts'

/** What a person of an anonymous group is asked. */
export type GroupVisit = Readonly<{
  business: string | undefined
  stage: string
  questionnaire: Questionnaire
  library: Library
  store: Store
}>

/**
 * One person answers an anonymous questionnaire: everything stays in memory until they say that it may be counted.
 *
 * Nothing is resumed: whoever leaves before the end leaves nothing.
 */
export async function visitGroup(desk: Desk, visit: GroupVisit, context: Context): Promise<ExitCode> {
  const { talk, messages } = context
  try {
    const name = await answered(desk, visit, context)
    if (name === undefined) talk.err('\n', messages.visit.nothingKept)
    else talk.err('\n', { text: messages.visit.group.added, style: 'good' }, '\n', messages.visit.group.show(name))
    return exit.done
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    talk.err('\n', messages.visit.nothingKept)
    return exit.interrupted
  }
}

/** The name of the business once the answers are counted; undefined when the person leaves, or would rather not. */
async function answered(desk: Desk, visit: GroupVisit, context: Context): Promise<string | undefined> {
  const { questionnaire, library, store, stage } = visit
  const { talk, messages, language } = context
  const words = messages.visit.group
  const meant = { name: visit.business, kind: questionnaire.subject, only: true }
  const business = await chooseBusiness(meant, { store, desk, context })
  if (business === undefined) return undefined
  talk.err({ text: inLanguage(questionnaire.name, language), style: 'title' })
  talk.err('\n', words.promise, ' ', words.least(minimumOf(questionnaire)))
  const notice = noticeOf(questionnaire, library)
  const consents = notice === undefined ? [] : await askConsents(notice, desk, context)
  if (typeof consents === 'string') return undefined
  const framework = frameworkOf(questionnaire, library)
  const subject =
    'subject' in business ? business.subject : newSubject({ kind: questionnaire.subject, name: business.name }, context)
  const assessment = { id: '', stage, subject, respondents: {}, answers: new Map() }
  const sitting = new Sitting({ assessment, questionnaire, ...(framework && { framework }) }, inMemory)
  if ((await conduct({ sitting, desk, context })) === 'left') return undefined
  await desk.turnPage()
  talk.err('')
  if ((await yesOrNo(words.add, desk, context)) !== true) return undefined
  keepPerson(store, { subject, stage, questionnaire, library, answers: sitting.answers }, context)
  return subject.name
}

/** The sitting itself remembers the answers: nothing else does. */
function inMemory(): void {}
