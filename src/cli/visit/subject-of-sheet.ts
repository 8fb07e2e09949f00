import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import type { Store } from '../../store/store.ts'
import { findSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import { newSubject } from './new-subject.ts'

/** The business (or advisor, or region) of the sheet: the one of its id, else of its very name, else a new one. Nothing is kept yet. */
export function subjectOfSheet(
  store: Store,
  { business, kind }: Pick<AnswerSheet, 'business'> & Pick<SubjectRecord, 'kind'>,
  context: Context,
): SubjectRecord | undefined {
  const { id, name } = business
  const subject =
    (id === undefined ? undefined : findSubject(store, id, kind).find((one) => one.id.startsWith(id))) ??
    (name === undefined ? undefined : findSubject(store, name, kind).find((one) => folded(one.name) === folded(name)))
  if (subject !== undefined) return subject
  if (name === undefined) {
    context.talk.err({ text: context.messages.cli.found.noBusiness(id ?? ''), style: 'bad' })
    return undefined
  }
  return newSubject({ kind, name }, context)
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()
}
