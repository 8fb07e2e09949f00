import { resolve } from 'node:path'
import { courseOf, remaining } from '../../answers/course.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { allQuestions } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { openAssessmentOf } from '../../store/list-assessments.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { formatDate } from '../../text/index.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'
import { fileAsked } from './asked-file.ts'
import { begin } from './begin.ts'
import { chooseBusiness } from './choose-business.ts'
import { conduct } from './conduct.ts'
import { type Desk, Interrupted } from './desk.ts'
import { foldedTalk } from './fold.ts'
import { askWords } from './pick.ts'
import { Sitting } from './sitting.ts'
import type { Table } from './table.ts'

/** What a visit at the table is asked. */
export type InPerson = Readonly<{
  business?: string
  questionnaire?: string
  stage?: string
  new?: boolean
  report?: string | true
}>

/** `virage visit [business]`: advisor and owner side by side; every answer is on disk before the next question is shown. */
export async function visitInPerson(asked: InPerson, given: Context): Promise<ExitCode> {
  const context = { ...given, talk: foldedTalk(given.talk, given.environment.stderr) }
  const library = await openLibrary(context, fileAsked(asked))
  if (library === undefined) return exit.inputWrong
  const questionnaire = questionnaireOf(asked, library, context)
  if (questionnaire === undefined) return exit.inputWrong
  await checkReport(asked.report, context)
  return withStore(context, 'write', async (store) => {
    const desk = await openDesk(context)
    try {
      return await visitAt(desk, { asked, questionnaire, library, store, context })
    } finally {
      desk.close()
    }
  })
}

/** A plan asked for under a name that cannot be written is said before the visit, not after it. */
async function checkReport(report: string | true | undefined, { environment }: Context): Promise<void> {
  if (typeof report !== 'string') return
  const { checkWritable } = await import('../write-atomically.ts')
  await checkWritable(resolve(environment.cwd, report), false)
}

async function openDesk(context: Context): Promise<Desk> {
  return context.simple
    ? (await import('./simple-desk.ts')).openSimpleDesk(context)
    : (await import('./rich-desk.ts')).openRichDesk(context)
}

/** The one asked by its id (the newest of its versions) or `id@version`; else the shortest that is about a business. */
function questionnaireOf(asked: InPerson, library: Library, { talk, messages }: Context): Questionnaire | undefined {
  const all = [...library.questionnaires.values()]
  const [file] = fileAsked(asked)
  const wanted = asked.questionnaire
  const named = all.filter(({ content, file: from }) =>
    file === undefined ? [content.id, referenceKey(content)].includes(wanted ?? '') : from === file,
  )
  const open = wanted === undefined ? all.filter(({ content: { subject } }) => subject === 'business') : named
  const found = open
    .map(({ content }) => content)
    .filter(({ respondents }) => !respondents.anonymous)
    .toSorted((left, right) => (wanted === undefined ? allQuestions(left).length - allQuestions(right).length : 0))
    .at(wanted === undefined ? 0 : -1)
  if (found === undefined) {
    const known = all.map(({ content }) => content.id).join(', ')
    talk.err({ text: messages.visit.noQuestionnaire(wanted ?? '', known), style: 'bad' })
  }
  return found
}

type Visit = Readonly<{
  asked: InPerson
  questionnaire: Questionnaire
  library: Library
  store: Store
  context: Context
}>

async function visitAt(desk: Desk, visit: Visit): Promise<ExitCode> {
  const { context } = visit
  let name: string | undefined
  try {
    const id = await opened(desk, visit)
    if (id === 'refused') return exit.done
    const kept = id === 'left' ? undefined : loadAssessment(visit.store, id)
    if (kept === undefined) {
      context.talk.err('\n', context.messages.visit.nothingKept)
      return exit.done
    }
    name = kept.assessment.subject.name
    return await carryOn({ sitting: new Sitting(visit.store, kept, context), desk, context }, visit)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    const { saved, nothingKept } = context.messages.visit
    context.talk.err('\n', name === undefined ? nothingKept : saved(name))
    return exit.interrupted
  }
}

/** The assessment to go on with: the open one, shown first, or a new one once consents are given. */
async function opened(desk: Desk, { asked, questionnaire, library, store, context }: Visit) {
  const { talk, messages, language } = context
  const business = await chooseBusiness(asked.business, { store, desk, context })
  if (business === undefined) return 'left'
  const wanted = asked.questionnaire === undefined ? undefined : questionnaire.id
  const open =
    'subject' in business && asked.new !== true ? openAssessmentOf(store, business.subject.id, wanted) : undefined
  const kept = open === undefined ? undefined : loadAssessment(store, open)
  if (kept !== undefined) {
    const { assessment } = kept
    const when = formatDate(assessment.startedAt, language)
    talk.err({ text: assessment.subject.name, style: 'title' })
    talk.err(messages.visit.resuming(inLanguage(kept.questionnaire.name, language), assessment.stage, when))
    const course = courseOf(new Sitting(store, kept, context).standing)
    talk.err(messages.visit.progress(course.length - remaining(course, assessment.answers).length, course.length))
    talk.err({ text: messages.visit.startOver, style: 'faint' })
    return assessment.id
  }
  const { stage } = asked
  if (stage !== undefined && !questionnaire.stages.includes(stage)) {
    talk.err({ text: messages.visit.fromFile.noStage(stage, questionnaire.stages.join(', ')), style: 'bad' })
    return 'left'
  }
  talk.err({ text: inLanguage(questionnaire.name, language), style: 'title' })
  return begin(
    { business, questionnaire, library, ...(stage === undefined ? {} : { stage }) },
    { store, desk, context },
  )
}

/** The questions, then the end, as many times as the advisor wants to come back. */
async function carryOn(table: Table, { asked, library, store }: Visit): Promise<ExitCode> {
  const { context, sitting, desk } = table
  let where: string | undefined
  for (;;) {
    const ending = await conduct(table, where)
    if (ending === 'left') break
    const { conclude, present } = await import('./conclude.ts')
    const decision = await conclude(table, store, library)
    if (decision === 'finished') {
      await present(table, { store, library, report: asked.report })
      return exit.done
    }
    if (decision === 'kept open') break
    const place = await askWords(context.messages.visit.goWhere, desk)
    if (place === 'quit') break
    where = place?.said
  }
  context.talk.err('\n', { text: context.messages.visit.saved(sitting.name), style: 'good' })
  return exit.done
}
