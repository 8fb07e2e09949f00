import { several } from './quoted.ts'

/** Les sauvegardes de la base. */
export const backup = {
  made: (path: string) => `Sauvegarde faite\u00a0: ${path}`,
  assessments: (count: number) => several(count, 'diagnostic', 'diagnostics'),
  checked: 'La copie a été relue\u00a0: elle est complète, et pareille à la base.',
  nothing: (folder: string) =>
    `Il n’y a rien à sauvegarder\u00a0: aucune base dans ${folder}. La première visite en crée une\u00a0: virage visite`,

  kept: (folder: string) => `Sauvegardes gardées dans ${folder}`,
  none: (folder: string) => `Aucune sauvegarde dans ${folder}. Pour en faire une\u00a0: virage sauvegarde`,
  when: (day: string, time: string) => `${day} à ${time}`,
  reasons: {
    manual: 'faite à la demande',
    daily: 'celle du jour',
    restore: 'ce qu’une restauration a remplacé',
    migration: 'faite avant une mise à jour de la base',
  },
  broken: 'incomplète ou abîmée\u00a0: ne comptez pas sur elle',
  units: ['o', 'ko', 'Mo', 'Go'],

  failures: {
    full: (folder: string) =>
      `Le disque est plein\u00a0: la sauvegarde n’a pas été faite dans ${folder}. La base n’est pas touchée; libérez de l’espace, puis recommencez.`,
    refused: (folder: string, code: string) =>
      `La sauvegarde n’a pas été faite\u00a0: rien ne peut être écrit dans ${folder} (${code}). La base n’est pas touchée; voyez les droits d’accès de ce dossier, puis recommencez.`,
    unequal: (folder: string) =>
      `La copie relue n’était pas pareille à la base\u00a0: elle a été retirée de ${folder}. La base n’est pas touchée; recommencez et, si cela se répète, faites vérifier le disque.`,
  },
}
