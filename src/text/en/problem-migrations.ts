import type { MigrationFault } from '../../model/migration-fault.ts'
import type { Sentences } from '../sentences.ts'
import { quoted } from './problem-words.ts'

/** A map between versions that would not carry answers as its author means. */
export const migrationSentences: Sentences<MigrationFault> = {
  'migration-not-older': ({ from, version }) =>
    `Version ${quoted(from)} does not come before that of the file, ${quoted(version)}. Write an older version in ${quoted('from')}, or raise ${quoted('version')}.`,
  'migration-twice': ({ from, line }) =>
    `Version ${quoted(from)} already has its map on line ${line}. Bring the two together.`,
  'two-fates': ({ question, line }) =>
    `What becomes of ${quoted(question)} is already said on line ${line}. Keep one of the two.`,
  'two-origins': ({ question, line }) =>
    `Another question already becomes ${quoted(question)} on line ${line}. An answer has one origin: put one of the two in ${quoted('retired')}.`,
  'id-reused': ({ question }) =>
    `Question ${quoted(question)} is still in the file, and an id is used only once. Give a new one to the question that stays, or remove this entry.`,
}
