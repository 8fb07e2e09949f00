import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Store } from '../../store/store.ts'
import { findSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'

type Given = Readonly<{ sheet: AnswerSheet; library: Library }>

/** Who the sheet is about: the one of its id, else of its very name, else a new one. Nothing is kept yet. */
export function subjectOfSheet(store: Store, { sheet, library }: Given, { environment, talk, messages }: Context) {
  const { business, questionnaire } = sheet
  const { id, name } = business
  const kind = library.questionnaires.get(referenceKey(questionnaire))?.content.subject ?? 'business'
  const found = (wanted: string) => findSubject(store, wanted).filter((one) => one.kind === kind)
  const subject =
    (id === undefined ? undefined : found(id).find((one) => one.id.startsWith(id))) ??
    (name === undefined ? undefined : found(name).find((one) => folded(one.name) === folded(name)))
  if (subject !== undefined) return subject
  if (name === undefined) {
    talk.err({ text: messages.cli.found.noBusiness(id ?? ''), style: 'bad' })
    return undefined
  }
  const createdAt = environment.now().toISOString()
  return { id: environment.newId(), kind, name, createdAt } satisfies SubjectRecord
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
}
