import type { Text } from '../../model/text.ts'

/** What every content file starts with, once its shape is known to be right. */
export type WrittenHead = Readonly<{
  format: string
  id: string
  version: string
  languages: readonly ('fr' | 'en')[]
  accept?: readonly WrittenAcceptance[]
}>

/** A warning that the author accepts, and why. */
export type WrittenAcceptance = Readonly<{ code: string; at: string; why: string }>

/** A coded word. */
export type WrittenTerm = Readonly<{ id: string; text: Text }>

export type WrittenRange = Readonly<{ min: number; max: number }>
