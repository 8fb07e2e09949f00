import type { MigrationFault } from '../../model/migration-fault.ts'
import type { Sentences } from '../sentences.ts'
import { quoted } from './problem-words.ts'

/** Un passage d’une version à l’autre qui ne reprendrait pas les réponses comme on le veut. */
export const migrationSentences: Sentences<MigrationFault> = {
  'migration-not-older': ({ from, version }) =>
    `La version ${quoted(from)} ne précède pas celle du fichier, ${quoted(version)}. Écrivez dans ${quoted('from')} une version plus ancienne, ou montez ${quoted('version')}.`,
  'migration-twice': ({ from, line }) =>
    `La version ${quoted(from)} a déjà son passage à la ligne ${line}. Réunissez les deux.`,
  'two-fates': ({ question, line }) =>
    `Le sort de ${quoted(question)} est déjà donné à la ligne ${line}. Gardez-en un seul.`,
  'two-origins': ({ question, line }) =>
    `Une autre question devient déjà ${quoted(question)} à la ligne ${line}. Une réponse n’a qu’une origine\u00a0: mettez l’une des deux dans ${quoted('retired')}.`,
  'id-reused': ({ question }) =>
    `La question ${quoted(question)} est encore dans le fichier, et un identifiant ne sert qu’une fois. Donnez-en un nouveau à celle qui reste, ou retirez ce passage.`,
}
