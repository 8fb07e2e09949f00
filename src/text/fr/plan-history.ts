import { quoted } from './quoted.ts'

/** Les versions d’un plan. */
export const planHistory = {
  version: (number: number, day: string, time: string) => `Version ${number} · ${day}, ${time}`,
  proposed: 'proposée par le programme',
  decided: (who: string) => `notée par ${who}`,
  actions: (actions: string) => `À faire maintenant\u00a0: ${actions}.`,
  none: 'Aucune action à faire maintenant.',
  same: 'Rien n’a changé.',
  changes: {
    kept: (action: string) => `${quoted(action)} est gardée.`,
    added: (action: string) => `${quoted(action)} est ajoutée, hors de toute bibliothèque.`,
    instead: (action: string, other: string) => `${quoted(action)} prend la place de ${quoted(other)}.`,
    left: (action: string) => `${quoted(action)} n’est plus parmi les actions à faire maintenant.`,
    dropped: (action: string, reason: string) => `${quoted(action)} est retirée. Raison\u00a0: ${reason}`,
    accepted: (action: string) => `Oui à ${quoted(action)}.`,
    unaccepted: (action: string) => `Le oui à ${quoted(action)} est repris.`,
    agreed: (action: string, what: string, after: string) => `${quoted(action)}, ${what}\u00a0: ${after}.`,
    corrected: (action: string, what: string, before: string, after: string) =>
      `${quoted(action)}, ${what}\u00a0: ${after} (auparavant ${before}).`,
    order: (actions: string) => `Nouvel ordre\u00a0: ${actions}.`,
  },
  details: { who: 'qui', by: 'pour quand', checkpoint: 'premier point', figure: 'chiffre de départ' },
  nothing: 'rien',
}
