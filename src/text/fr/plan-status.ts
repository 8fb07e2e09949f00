import { quoted } from './quoted.ts'

/** Ce que deviennent les actions d’un plan. */
export const planStatus = {
  shown: { proposed: 'proposée', accepted: 'acceptée', 'under-way': 'en cours', done: 'faite', dropped: 'abandonnée' },
  /** Les mots à taper. */
  typed: { proposed: 'proposée', accepted: 'acceptée', 'under-way': 'en-cours', done: 'faite', dropped: 'abandonnée' },
  places: { active: 'À faire maintenant', next: 'Ensuite', other: 'Autres actions suivies' },
  none: 'Ce plan n’a aucune action pour le moment.',
  since: (status: string, when: string) => `${status}, ${when}`,
  reason: (text: string) => `raison\u00a0: ${text}`,
  evidence: (text: string) => `ce qui le montre\u00a0: ${text}`,
  howTo: 'Pour noter ce qu’une action devient\u00a0:',
  command: (which: string, action: string) => `virage plan suivi ${which} ${action} faite --evidence "…"`,
  recorded: (action: string, status: string, when: string) => `Noté\u00a0: ${quoted(action)}, ${status}, ${when}.`,
  corrects: (status: string, when: string) =>
    `C’est une correction (auparavant\u00a0: ${status}, ${when}). L’historique garde les deux.`,
  already: (action: string, status: string, when: string) =>
    `C’était déjà noté\u00a0: ${quoted(action)}, ${status}, ${when}. Rien n’est ajouté.`,

  errors: {
    noPlan: (name: string) =>
      `${quoted(name)} n’a pas encore de plan. Il se fait à la fin de la visite\u00a0: virage visite "${name}"`,
    noPlanHere: (assessment: string) => `Le diagnostic ${assessment} n’a pas de plan.`,
    statusMissing: (known: string) => `Il manque le statut de l’action. Ceux qui existent\u00a0: ${known}.`,
    status: (typed: string, known: string) =>
      `Le statut ${quoted(typed)} n’existe pas. Ceux qui existent\u00a0: ${known}.`,
    detailsAlone: '--reason, --evidence et --on accompagnent une action et son statut.',
    reasonMissing: 'On n’abandonne pas une action sans dire pourquoi\u00a0: ajoutez --reason "…".',
    day: (typed: string) => `--on demande une date comme 2026-11-02; reçu\u00a0: ${quoted(typed)}.`,
    future: (when: string) =>
      `--on donne une date à venir (${when})\u00a0: on note ce qui a déjà eu lieu, aujourd’hui au plus tard.`,
    action: (typed: string) => `L’action ${quoted(typed)} n’existe pas.`,
    severalActions: (typed: string, known: string) =>
      `${quoted(typed)} peut être plusieurs actions\u00a0: ${known}. Donnez son code.`,
    didYouMean: (action: string) => `Vouliez-vous ${quoted(action)}?`,
    notInPlan: (action: string, stage: string) => `L’action ${quoted(action)} n’est pas dans le plan ${stage}.`,
    inPlan: (known: string) => `Celles du plan\u00a0: ${known}.`,
    elsewhere: (stage: string, assessment: string) =>
      `Elle est dans le plan ${stage}\u00a0: donnez son numéro, ${assessment}, au lieu du nom de l’entreprise.`,
  },
}
