import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import type { Store } from '../../store/store.ts'
import { findSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'

/** The business of the sheet: the one of its id, else of its very name, else a new one. Nothing is kept yet. */
export function subjectOfSheet(store: Store, { business }: AnswerSheet, { environment, talk, messages }: Context) {
  const { id, name } = business
  const subject =
    (id === undefined ? undefined : findSubject(store, id).find((one) => one.id.startsWith(id))) ??
    (name === undefined ? undefined : findSubject(store, name).find((one) => folded(one.name) === folded(name)))
  if (subject !== undefined) return subject
  if (name === undefined) {
    talk.err({ text: messages.cli.found.noBusiness(id ?? ''), style: 'bad' })
    return undefined
  }
  const createdAt = environment.now().toISOString()
  return { id: environment.newId(), kind: 'business', name, createdAt } satisfies SubjectRecord
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
}
