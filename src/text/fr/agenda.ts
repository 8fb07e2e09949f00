/** Les dates de toutes les entreprises. */
export const agenda = {
  overdue: 'En retard',
  coming: (days: number) => `D’ici ${days}\u00a0jours`,
  nothing: (days: number) => `Rien n’est en retard, et rien ne vient d’ici ${days}\u00a0jours.`,
  kinds: {
    checkpoint: (action: string) => `point de contrôle\u00a0: ${action}`,
    deadline: (action: string) => `échéance\u00a0: ${action}`,
    'follow-up': (stage: string) => `suivi ${stage}`,
  },
  who: (who: string) => `qui\u00a0: ${who}`,
  window: (from: string, until: string) => `du ${from} au ${until}`,
  file: (number: string) => `dossier ${number}`,
  addedAction: 'une action ajoutée au plan',
  summary: (what: string, whose: string) => `${what} (${whose})`,
  written: (path: string) => `Calendrier écrit\u00a0: ${path}`,
  within: (typed: string) => `--within demande un nombre de jours, de 0 à 3650; reçu\u00a0: «\u00a0${typed}\u00a0».`,
  calendarAlone: '--names et --force vont avec --ics.',
}
