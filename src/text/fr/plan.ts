import { decisions } from './decisions.ts'
import { planStatus } from './plan-status.ts'
import { quoted } from './quoted.ts'

/** Le plan d’accompagnement à l’écran : ce qu’une action attend, ce qui limite le plan. */
export const plan = {
  /** Une action, plusieurs : leurs noms, joints pour une phrase. */
  joined: (names: readonly string[]) => new Intl.ListFormat('fr-CA').format(names.map(quoted)),

  waits: {
    prerequisite: (actions: string) => `Elle s’ouvrira après ${actions}.`,
    level: (criterion: string, value: string, from: string) =>
      `Elle s’ouvrira à ${from}. Vous êtes à ${value}\u00a0: ${criterion}.`,
    /** Quand le questionnaire est trop court pour dire une cote par compétence. */
    step: (criterion: string) => `Elle s’ouvrira quand un premier pas sera fait\u00a0: ${criterion}.`,
    rule: (why: string, short: number) =>
      short === 1
        ? `Elle attend encore une autre action. ${why}`
        : `Elle attend encore ${short}\u00a0autres actions. ${why}`,
    unmeasured: (criteria: string) =>
      `Rien n’a encore été demandé à ce sujet\u00a0: ${criteria}. Le diagnostic complet le dira.`,
    rank: 'Rien ne la retient\u00a0: d’autres passent simplement avant.',
  },
  path: (actions: string) => `Le chemin\u00a0: ${actions}.`,

  limits: {
    active: (count: number) =>
      count === 1 ? 'Une seule action à la fois.' : `Au plus ${count}\u00a0actions à la fois.`,
    /** Une loi ou une protection de base ne se remet pas à plus tard. */
    exceeded: (count: number) =>
      `Les ${count}\u00a0actions incontournables dépassent la limite du plan\u00a0: elles restent toutes à faire maintenant.`,
    deferred: (action: string, why: string) => `${quoted(action)} attend. ${why}`,
    pending: (why: string) => `Il manque une réponse pour savoir si cette règle s’applique\u00a0: ${why}`,
  },

  missing: {
    people:
      'Aucune action du côté des personnes n’a pu entrer parmi celles à faire maintenant. Parlez-en avant de commencer.',
    quick:
      'Aucune petite réussite rapide n’a pu entrer parmi les actions à faire maintenant. Cherchez ensemble un geste simple à réussir d’ici 90\u00a0jours.',
  },

  status: planStatus,
  decisions,
}
