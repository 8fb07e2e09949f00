import type { Migration } from '../../src/model/migration.ts'

/** A map between two versions of a questionnaire, as a test says it: only what matters. */
export function mapFrom(from: string, map: Partial<Migration> = {}): Migration {
  return {
    renamed: {},
    split: {},
    reworded: [],
    meaningChanged: [],
    retired: [],
    options: {},
    rows: {},
    ...map,
    from,
  }
}
