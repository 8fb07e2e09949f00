import type { ReferenceFault } from '../../model/reference-fault.ts'
import { formatNumber } from '../format.ts'
import type { Sentences } from '../sentences.ts'
import { quoted } from './problem-words.ts'

/** A reference work (training, directory, glossary) that would mislead its reader. */
export const referenceSentences: Sentences<ReferenceFault> = {
  'source-missing': ({ entry, gives }) =>
    gives === 'address'
      ? `The entry ${quoted(entry)} gives an address without saying where it comes from. Add ${quoted('sources')}.`
      : `The entry ${quoted(entry)} does not say where it comes from. Add ${quoted('sources')}.`,
  'term-twice': ({ term, line }) =>
    `The term ${quoted(term)} is already defined at line ${line}. Keep a single definition.`,
  'weak-contrast': ({ colour, ground, found, least }) =>
    `The colour ${quoted(colour)} would be hard to read: its contrast with ${quoted(ground)} is ${formatNumber(found, 'en')}, it takes ${formatNumber(least, 'en')}. Choose a darker one.`,
}
