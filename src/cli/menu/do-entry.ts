import { readdirSync } from 'node:fs'
import { inLanguage } from '../../model/text.ts'
import { openLibrary } from '../content.ts'
import type { ExitCode } from '../exit.ts'
import { withStore } from '../open-store.ts'
import { OutputExists } from '../output-errors.ts'
import { askWords, yesOrNo } from '../visit/pick.ts'
import { questionnaireNow } from '../visit/questionnaire-now.ts'
import { type At, choose } from './choose.ts'
import { chooseSubject } from './choose-subject.ts'
import type { Known } from './known.ts'

/** What an entry of the menu ends with: the code of its command, or where the person goes instead. */
export type Outcome = ExitCode | 'back' | 'quit'

/** A new visit: with whom, then which questionnaire. The visit itself asks the name of someone new. */
export async function newVisit({ subjects }: Known, at: At): Promise<Outcome> {
  const { context, desk } = at
  const fresh = { id: ':new', text: context.messages.menu.fresh }
  const who = subjects.length === 0 ? fresh : await chooseSubject(subjects, at, [fresh])
  if (typeof who === 'string') return who
  const subject = subjects.find(({ id }) => id === who.id)
  const questionnaire = await chooseQuestionnaire(subject ?? {}, at)
  if (typeof questionnaire === 'string') return questionnaire
  const { visitInPerson } = await import('../visit/in-person.ts')
  const asked = { questionnaire: [questionnaire.id], new: true }
  return visitInPerson(subject === undefined ? asked : { ...asked, business: subject.id }, context, () => shared(desk))
}

export async function resumeVisit({ open }: Known, at: At): Promise<Outcome> {
  const { context, desk } = at
  const choices = open.map(({ told }, index) => ({ id: String(index), text: told }))
  const chosen = await choose({ title: context.messages.menu.which, choices }, at)
  if (typeof chosen === 'string') return chosen
  const visit = open[Number(chosen.id)]
  if (visit === undefined) return 'back'
  const { visitInPerson } = await import('../visit/in-person.ts')
  const asked = visit.isNext ? {} : { questionnaire: [visit.questionnaire] }
  return visitInPerson({ ...asked, business: visit.subject }, context, () => shared(desk))
}

/** What is done works at the menu's own desk, and leaves it open. */
export function shared(desk: At['desk']): At['desk'] {
  return { ...desk, close: () => undefined }
}

/** The questionnaires of this kind of subject, the one a visit begins with first; of every kind for someone new. */
async function chooseQuestionnaire({ id: subject, kind }: Partial<Known['subjects'][number]>, at: At) {
  const { context } = at
  const library = await openLibrary(context)
  if (library === undefined) return 'back'
  const visited = { kind: kind ?? 'business', ...(subject === undefined ? {} : { id: subject }) }
  const now = await withStore(context, 'read', async (store) => questionnaireNow(store, { subject: visited }, library))
  const first = now?.questionnaire
  const all = [...library.questionnaires.values()].map(({ content }) => content)
  const others = all.filter(({ id, subject }) => id !== first?.id && (kind ?? subject) === subject)
  const choices = [...(first === undefined ? [] : [first]), ...others].map(({ id, name }) => ({
    id,
    text: inLanguage(name, context.language),
  }))
  return choose({ title: context.messages.menu.questionnaire, choices }, at)
}

export async function prepareVisit({ subjects }: Known, at: At): Promise<Outcome> {
  const { context, desk } = at
  const { menu } = context.messages
  const before = [
    { id: ':new', text: menu.fresh },
    { id: ':blank', text: menu.blank },
  ]
  const who = await chooseSubject(subjects, at, before)
  if (typeof who === 'string') return who
  const name = who.id === ':new' ? await askWords(menu.name, desk) : undefined
  if (name === 'quit') return 'quit'
  if (who.id === ':new' && name === undefined) return 'back'
  const questionnaire = await chooseQuestionnaire(subjects.find(({ id }) => id === who.id) ?? {}, at)
  if (typeof questionnaire === 'string') return questionnaire
  const date = await askWords(menu.date, desk)
  if (date === 'quit') return 'quit'
  const sheet = await yesOrNo(menu.sheet, desk, context)
  if (sheet === undefined) return 'quit'
  const business = name?.said ?? (who.id.startsWith(':') ? undefined : who.id)
  const { prepare } = await import('../commands/prepare.ts')
  return written(at, (force) =>
    prepare(
      {
        questionnaire: [questionnaire.id],
        force,
        ...(business === undefined ? {} : { business }),
        ...(date === undefined ? {} : { date: date.said }),
        ...(sheet ? { sheet: true as const } : {}),
      },
      context,
    ),
  )
}

export async function pdfReport({ assessed }: Known, at: At): Promise<Outcome> {
  const who = await chooseSubject(assessed, at)
  if (typeof who === 'string') return who
  const { report } = await import('../commands/report.ts')
  return written(at, (force) => report(who.id, { force }, at.context))
}

/** Writes; a file that is there already is replaced only if the person says so. */
export async function written({ desk, context }: At, write: (force: boolean) => Promise<ExitCode>): Promise<Outcome> {
  try {
    return await write(false)
  } catch (error) {
    if (!(error instanceof OutputExists)) throw error
    const isReplaced = await yesOrNo(context.messages.menu.replace(error.path), desk, context)
    return isReplaced === undefined ? 'quit' : isReplaced ? write(true) : 'back'
  }
}

/** What is overdue and what comes, over all businesses. */
export async function showAgenda({ context }: At): Promise<Outcome> {
  return (await import('../commands/agenda.ts')).agenda({}, context)
}

/** A file of the current folder, the shipped content, or another file. */
export async function checkFiles(at: At): Promise<Outcome> {
  const { context, desk } = at
  const { check } = context.messages.menu
  const own = readdirSync(context.environment.cwd)
    .filter((name) => /\.ya?ml$/i.test(name))
    .slice(0, 6)
  const choices = [
    ...own.map((name) => ({ id: name, text: name })),
    { id: ':shipped', text: check.shipped },
    { id: ':other', text: check.other },
    { id: ':list', text: check.list },
  ]
  const chosen = await choose({ title: context.messages.menu.entries.check, choices }, at)
  if (typeof chosen === 'string') return chosen
  if (chosen.id === ':list') return (await import('../commands/questionnaire-list.ts')).questionnaireList(context)
  const file = chosen.id === ':other' ? await askWords(check.file, desk) : { said: chosen.id }
  if (file === 'quit') return 'quit'
  if (file === undefined) return 'back'
  const { questionnaireCheck } = await import('../commands/questionnaire-check.ts')
  return questionnaireCheck(file.said === ':shipped' ? [] : [file.said], context)
}

export async function listAll({ context }: At): Promise<Outcome> {
  return (await import('../commands/list.ts')).list(context)
}

export async function keepBackup({ context }: At): Promise<Outcome> {
  return (await import('../commands/backup.ts')).backup({}, context)
}

export async function examineAll({ context }: At): Promise<Outcome> {
  return (await import('../commands/doctor.ts')).doctor(context)
}

export async function demonstrate({ context }: At): Promise<Outcome> {
  return (await import('../commands/demo.ts')).demo(context)
}
