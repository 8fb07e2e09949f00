import type { Text } from '../../model/text.ts'
import type { WrittenHead } from './common.ts'

export type WrittenGlossaryTerm = Readonly<{
  id: string
  term: Text
  definition: Text
  avoid?: readonly string[]
  see?: readonly string[]
}>

/** `virage/glossary@1` as written. */
export type WrittenGlossary = WrittenHead & Readonly<{ terms: readonly WrittenGlossaryTerm[] }>
