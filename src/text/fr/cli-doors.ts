/** What the help says of `virage directory` and `virage referral`, in French. */
export const doorCommands = {
  options: {
    consentGiven: 'le nom de la personne qui consent, de vive voix, à ce que le dossier soit partagé',
    note: 'ce qu’il faut en savoir; pourquoi, pour un refus ou un retrait',
    due: 'seulement celles dont un suivi est à faire aujourd’hui',
    inRegion: 'qui sert cette région\u00a0: son code, ou son nom',
    ofKind: 'seulement cette sorte de fiche, ou de porte',
    stale: 'seulement celles que personne n’a vérifiées depuis un an',
  },
  commands: {
    directory: 'Cherche dans le répertoire qui peut aider, dans une région; une fiche seule se lit en entier.',
    referral: 'Présente une entreprise à une ressource, avec son accord, et suit ce qui en vient.',
    referralAdd: 'Note qu’une entreprise a été présentée à une ressource, pour une action de son plan.',
    referralList: 'Montre les mises en relation, et les suivis à 30 et 60 jours.',
    referralUpdate: 'Note la suite d’une mise en relation, ou un suivi fait.',
  },
  argumentNames: {
    referredFor: '<action>',
    door: '<porte>',
    number: '<numéro>',
    step: '<suite>',
    searched: '[mots...]',
  },
  argumentsHelp: {
    referredFor: 'le code d’une action du plan',
    door: 'le code d’une fiche du répertoire (virage repertoire)',
    number: 'le numéro de la mise en relation (virage mise-en-relation liste)',
    step: 'acceptée, refusée, servie (premier service reçu), suivi (fait) ou retirée',
    searched: 'des mots à chercher, ou le code d’une fiche',
  },
}
