import { quoted } from './quoted.ts'

/** Les mises en relation, à l’écran. */
export const referral = {
  /** Les mots à taper. */
  typed: { accepted: 'acceptée', declined: 'refusée', served: 'servie', checked: 'suivi', withdrawn: 'retirée' },
  shown: {
    accepted: 'acceptée',
    declined: 'refusée',
    served: 'premier service reçu',
    checked: 'suivi fait',
    withdrawn: 'retirée',
  },
  none: (name: string) => `Aucune mise en relation pour ${quoted(name)}.`,
  noneAtAll: 'Aucune mise en relation pour le moment.',
  noneDue: 'Aucun suivi à faire aujourd’hui.',
  due: (after: number, day: string) => `Suivi à ${after}\u00a0jours à faire depuis le ${day}.`,
  howTo: 'Pour noter la suite\u00a0:',
  command: (name: string, number: number) => `virage mise-en-relation noter "${name}" ${number} acceptée`,
  added: (door: string, action: string, day: string) =>
    `Noté\u00a0: ${door}, pour ${quoted(action)}; présentation faite le ${day}.`,
  checks: (first: string, second: string) =>
    `Suivis\u00a0: le ${first} (30\u00a0jours), puis le ${second} (60\u00a0jours).`,
  toVerify: 'Cette fiche du répertoire est à vérifier\u00a0: confirmez-la avant l’appel.',
  already: (door: string, day: string) =>
    `C’était déjà noté\u00a0: ${door}, présentation faite le ${day}. Rien n’est ajouté.`,
  consented: (by: string, text: string) => `Consentement noté, donné par ${by}\u00a0: ${quoted(text)}`,
  updated: (number: number, door: string, state: string, day: string) =>
    `Noté\u00a0: mise en relation ${number}, ${door}\u00a0: ${state}, le ${day}.`,

  menu: {
    list: 'Voir les mises en relation et leurs suivis',
    add: 'Mettre en relation\u00a0: présenter l’entreprise à une ressource',
    update: 'Noter la suite d’une mise en relation',
    door: 'À quelle porte?',
    which: 'Quelle mise en relation?',
    step: 'Qu’en est-il?',
    note: 'Ce qu’il faut en savoir (Entrée seule s’il n’y a rien à dire)',
    why: 'Pourquoi?',
    agrees: 'Y consentez-vous?',
    refused: 'Sans cet accord, personne n’est mis en relation\u00a0: rien n’est noté.',
    whoAgrees: 'Qui a dit oui?',
    noDoor: 'Le répertoire n’a personne à proposer pour cette action dans cette région.',
  },

  errors: {
    door: (typed: string) => `Le répertoire n’a pas de fiche ${quoted(typed)}.`,
    didYouMean: (door: string) => `Vouliez-vous ${quoted(door)}?`,
    proposed: (doors: string) => `Pour cette action\u00a0: ${doors}.`,
    search: 'Cherchez avec\u00a0: virage repertoire',
    closed: (name: string) => `${quoted(name)} est fermé\u00a0: on n’y dirige plus personne.`,
    noDirectory: 'Aucun répertoire n’est écrit pour les actions de ce plan.',
    noConsent: (name: string) =>
      `${quoted(name)} n’a pas consenti à ce que son dossier soit partagé\u00a0: rien n’est noté. Lisez-lui ceci\u00a0:`,
    howToConsent: 'Si elle dit oui, recommencez avec --consent-given "le nom de la personne qui consent".',
    noNotice:
      'Aucun avis qui demande ce consentement n’a été montré pour ce diagnostic\u00a0: il se donne pendant une visite, après la lecture de l’avis.',
    whoConsents: '--consent-given demande le nom de la personne qui a dit oui.',
    number: (typed: string, known: string) =>
      `Il n’y a pas de mise en relation ${quoted(typed)}. Celles qui existent\u00a0: ${known}.`,
    step: (typed: string, known: string) =>
      `La suite ${quoted(typed)} n’existe pas. Celles qui existent\u00a0: ${known}.`,
    noteMissing: 'On ne note pas un refus ni un retrait sans dire pourquoi\u00a0: ajoutez --note "…".',
    before: (day: string) => `--on donne un jour d’avant la présentation, faite le ${day}.`,
  },
}
