import type { Text } from './text.ts'

/** An entry of a reference list (a region, a sector, a size class…). */
export type ListEntry = Readonly<{ id: string; text: Text; note?: Text }>

/** A reference list that questionnaires use as options: `options: {list: regions}`. */
export type List = Readonly<{
  id: string
  version: string
  languages: readonly string[]
  name: Text
  entries: readonly ListEntry[]
}>
