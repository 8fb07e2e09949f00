import { quoted } from './quoted.ts'

/** Les contenus, nommés par une personne. */
export const contents = {
  kinds: {
    questionnaire: 'un questionnaire',
    framework: 'un référentiel',
    actions: 'une bibliothèque d’actions',
    notice: 'un avis',
    list: 'une liste',
    training: 'une formation',
    directory: 'un répertoire',
    glossary: 'un glossaire',
    programme: 'un programme',
    report: 'un modèle de rapport',
  },
  errors: {
    unknown: (name: string) =>
      `${quoted(name)} n’est ni un fichier, ni un contenu d’ici. Donnez un fichier YAML, un identifiant, un identifiant@version, ou le début d’une empreinte.`,
    suggestion: (name: string) => `Vouliez-vous dire ${quoted(name)}?`,
    known: (names: string) => `Ceux d’ici\u00a0: ${names}.`,
  },
}
