/** Au début d’un suivi : ce que sont devenues les actions du plan. */
export const review = {
  title: 'Vos actions, depuis la dernière fois',
  plan: (stage: string, date: string) => `Le plan de l’étape ${stage}, ${date}.`,
  position: (number: number, of: number) => `Action ${number} de ${of}`,
  choices: {
    accepted: 'Acceptée, pas encore commencée',
    'under-way': 'En cours',
    done: 'Faite',
    dropped: 'Abandonnée',
    unchanged: 'Telle quelle\u00a0: rien à noter',
  },
  howRich: 'Un chiffre; Entrée seule la laisse telle quelle',
  howSimple: 'Un numéro; Entrée seule la laisse telle quelle',
  later: 'passer aux questions',
  why: 'Une raison à noter? (Entrée pour passer)',
  whyDropped: 'Pourquoi l’abandonner?',
  reasonMissing:
    'On n’abandonne pas une action sans dire pourquoi\u00a0: donnez la raison, en quelques mots, ou choisissez un autre statut.',
  evidence: 'Qu’est-ce qui le montre? (Entrée pour passer)',
  outcome: (counts: string) => `Où en est le plan\u00a0: ${counts}.`,
  count: {
    proposed: (count: number) => `${count} ${count < 2 ? 'proposée' : 'proposées'}`,
    accepted: (count: number) => `${count} ${count < 2 ? 'acceptée' : 'acceptées'}`,
    'under-way': (count: number) => `${count} en cours`,
    done: (count: number) => `${count} ${count < 2 ? 'faite' : 'faites'}`,
    dropped: (count: number) => `${count} ${count < 2 ? 'abandonnée' : 'abandonnées'}`,
  },
}
