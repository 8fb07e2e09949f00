import type { SubjectRecord } from '../../model/assessment.ts'
import type { Context } from '../context.ts'

/** A business, an advisor or a region nobody knew yet, as its questionnaire says which. Nothing is kept yet. */
export function newSubject(
  { kind, name }: Pick<SubjectRecord, 'kind' | 'name'>,
  { environment }: Context,
): SubjectRecord {
  return { id: environment.newId(), kind, name, createdAt: environment.now().toISOString() }
}
