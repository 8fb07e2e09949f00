import { allCriteria } from '../model/framework.ts'
import type { Telling } from './telling.ts'

/** The ids of a criterion and of all under it. */
export function criteriaUnder({ criteria }: Telling, id: string): ReadonlySet<string> {
  const criterion = criteria.get(id)
  return new Set(criterion === undefined ? [id] : allCriteria(criterion).map((each) => each.id))
}
