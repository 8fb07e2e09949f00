import type { Language, Text } from './text.ts'

/** A word of the house: what it is called, what it means, which words say it less well, which terms are near. */
export type GlossaryTerm = Readonly<{
  id: string
  term: Text
  definition: Text
  /** Words to avoid, that this term replaces in French. */
  avoid: readonly string[]
  see: readonly string[]
}>

/** The shared vocabulary, in the order of the file. */
export type Glossary = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  terms: readonly GlossaryTerm[]
}>
