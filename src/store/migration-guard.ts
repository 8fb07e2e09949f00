import type { Migration, Renaming } from '../model/migration.ts'
import { isString, listOf, recordOf, shaped } from './guard.ts'

const isRenaming = recordOf<Renaming[string]>(isString)

export const isMigration = shaped<Migration>({
  from: isString,
  renamed: isRenaming,
  split: recordOf(listOf(isString)),
  reworded: listOf(isString),
  meaningChanged: listOf(isString),
  retired: listOf(isString),
  options: recordOf(isRenaming),
  rows: recordOf(isRenaming),
})
