import type { Library } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import type { Store } from '../../store/store.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'
import { filesAsked } from './asked-file.ts'
import { questionnaireAsked } from './asked-questionnaire.ts'
import { begin } from './begin.ts'
import { type Business, chooseBusiness } from './choose-business.ts'
import { type Desk, Interrupted } from './desk.ts'
import { folded } from './fold.ts'
import { Holding } from './holding.ts'
import type { Now } from './questionnaire-now.ts'

/** What a visit at the table is asked. */
export type InPerson = Readonly<{
  business?: string
  questionnaire?: readonly string[]
  stage?: string
  new?: boolean
  report?: string | true
}>

/** `virage visit [business]`: advisor and owner side by side; every answer is on disk before the next question is shown. */
export async function visitInPerson(
  asked: InPerson,
  given: Context,
  openDesk: (context: Context) => Desk,
): Promise<ExitCode> {
  const context = folded(given)
  const library = await openLibrary(context, filesAsked(asked))
  if (library === undefined) return exit.inputWrong
  const questionnaire = questionnaireAsked(asked, library, context)
  if (questionnaire === undefined) return exit.inputWrong
  await checkReport(asked.report, context)
  return withStore(context, 'write', async (store) => {
    const desk = openDesk(context)
    const holding = new Holding(store, context.environment)
    try {
      return await visitAt(desk, { asked, questionnaire, library, store, holding, context })
    } finally {
      holding.release()
      desk.close()
    }
  })
}

type Unnamed = Pick<Visit, 'asked' | 'store' | 'library'> & Readonly<{ wished: Questionnaire }>

/** What to begin with where no questionnaire is named; someone new, with no stage asked, needs nothing more loaded. */
async function nowOf(
  business: Business,
  { asked: { stage }, wished, store, library }: Unnamed,
): Promise<Now | undefined> {
  if (!('subject' in business) && stage === undefined) return { questionnaire: wished }
  const { questionnaireNow } = await import('./questionnaire-now.ts')
  const subject = 'subject' in business ? business.subject : { kind: wished.subject }
  return questionnaireNow(store, { subject, ...(stage === undefined ? {} : { stage }) }, library)
}

/** A plan asked for under a name that cannot be written is said before the visit, not after it. */
async function checkReport(report: string | true | undefined, { environment }: Context): Promise<void> {
  if (report === undefined) return
  const { checkReportPlace } = await import('../check-report-place.ts')
  await checkReportPlace(report, environment)
}

type Visit = Readonly<{
  asked: InPerson
  questionnaire: Questionnaire
  library: Library
  store: Store
  holding: Holding
  context: Context
}>

/** Modules come when the person gets to them: the first question must not wait for the last one's. */
async function visitAt(desk: Desk, visit: Visit): Promise<ExitCode> {
  const { context, asked, library, store, holding, questionnaire } = visit
  const { stage = questionnaire.stages[0] ?? '', business } = asked
  if (questionnaire.respondents.anonymous && questionnaire.stages.includes(stage)) {
    const { visitGroup } = await import('./visit-group.ts')
    return visitGroup(desk, { business, stage, questionnaire, library, store }, context)
  }
  const opened = await opening(desk, visit).catch(interruption)
  if (opened === 'refused') return exit.done
  if (typeof opened === 'object') {
    const { carryOn } = await import('./carry-on.ts')
    holding.take(opened.subject)
    const { report } = asked
    return carryOn({ ...opened, library, store, ...(report === undefined ? {} : { report }) }, desk, context)
  }
  context.talk.err('\n', context.messages.visit.nothingKept)
  return opened === 'interrupted' ? exit.interrupted : exit.done
}

function interruption(error: unknown): 'interrupted' {
  if (error instanceof Interrupted) return 'interrupted'
  throw error
}

/** The assessment to go on with: the open one, shown first, or a new one once consents are given. */
async function opening(desk: Desk, { asked, questionnaire: wished, library, store, holding, context }: Visit) {
  const only = asked.questionnaire !== undefined
  const business = await chooseBusiness({ name: asked.business, kind: wished.subject, only }, { store, desk, context })
  if (business === undefined) return 'left'
  if ('subject' in business) holding.take(business.subject)
  if ('subject' in business && asked.new !== true) {
    const { findOpen } = await import('./find-open.ts')
    const wanted = only ? wished.id : undefined
    const id = findOpen(store, { subject: business.subject.id, questionnaire: wanted, library }, context)
    if (id !== undefined) return { id, subject: business.subject }
    const { sayUndecided } = await import('./say-undecided.ts')
    sayUndecided(store, business.subject, context)
  }
  const now: Now | undefined = only
    ? { questionnaire: wished }
    : await nowOf(business, { asked, wished, store, library })
  if (now === undefined) return 'left'
  const { questionnaire, stage = asked.stage } = now
  const begun = stage === undefined ? asked : { ...asked, stage }
  return beginning(desk, { asked: begun, questionnaire, library, store, context }, business)
}

/** A new assessment, with the answers there are already when it is wished. */
async function beginning(desk: Desk, visit: Omit<Visit, 'holding'>, business: Business) {
  const { asked, questionnaire, library, store, context } = visit
  const { talk, messages, language } = context
  const { stage } = asked
  if (stage !== undefined && !questionnaire.stages.includes(stage)) {
    talk.err({ text: messages.visit.fromFile.noStage(stage, questionnaire.stages.join(', ')), style: 'bad' })
    return 'left'
  }
  talk.err({ text: inLanguage(questionnaire.name, language), style: 'title' })
  const around = 'subject' in business ? await sourceWished(desk, visit, business.subject.id) : {}
  if (around === 'left') return 'left'
  return begin(
    { business, questionnaire, library, ...(stage === undefined ? {} : { stage }), ...around },
    { store, desk, context },
  )
}

/** The assessment whose answers are carried over, once it is asked; loaded only with a subject that may have one. */
async function sourceWished(desk: Desk, visit: Omit<Visit, 'holding'>, subject: string) {
  const { asked, questionnaire, library, store, context } = visit
  const [{ findSource }, { offerSource }] = await Promise.all([import('./find-source.ts'), import('./offer-source.ts')])
  const source = findSource(store, { subject, questionnaire, stage: asked.stage }, library)
  if (source === undefined) return {}
  const isWished = await offerSource(source, desk, context)
  if (isWished === undefined) return 'left'
  return isWished ? { source } : {}
}
