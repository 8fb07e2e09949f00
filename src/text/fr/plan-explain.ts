import { quoted } from './quoted.ts'

/** Pourquoi une action est dans un plan, à sa place; ou pourquoi elle n’y est pas. */
export const planExplain = {
  named: (code: string, name: string) => `${code}  ${name}`,
  places: {
    active: (number: number) => `À faire maintenant, en position ${number}.`,
    next: (number: number) => `Ensuite, en position ${number}.`,
    later: (number: number) => `Plus tard, en position ${number}\u00a0: elle répond au souhait de l’entreprise.`,
    reserve: (number: number) => `En réserve, en position ${number}\u00a0: l’entreprise peut la prendre en échange.`,
    waiting: 'Pas dans le plan\u00a0: elle attend.',
    deferred: (why: string) => `Pas dans le plan\u00a0: une règle la remet à plus tard. ${why}`,
    dropped: (reason: string) => `Retirée par l’entreprise. Raison\u00a0: ${reason}`,
    out: {
      done: 'Pas dans le plan\u00a0: elle est déjà faite.',
      candidate: 'Pas dans le plan.',
      reached: 'Pas dans le plan\u00a0: l’entreprise est déjà là où cette action mène.',
      ahead: 'Pas dans le plan\u00a0: elle commence plus haut que là où l’entreprise est rendue.',
      unmeasured: 'Pas dans le plan\u00a0: rien de ce qu’elle change n’a encore été mesuré.',
    },
  },
  status: (status: string, day: string) => `Suivi\u00a0: ${status}, ${day}.`,
  added: 'Elle a été ajoutée au plan, hors de toute bibliothèque\u00a0: rien n’y est calculé.',

  moves: 'Ce qu’elle change',
  move: (criterion: string, from: string, to: string) => `${criterion}\u00a0: de ${from} à ${to}.`,
  steps: {
    below: (value: string, from: string) => `L’entreprise est à ${value}\u00a0: l’action s’ouvre à ${from}.`,
    within: (value: string) => `L’entreprise est à ${value}\u00a0: c’est le moment.`,
    reached: (value: string) => `L’entreprise est à ${value}\u00a0: c’est déjà atteint.`,
    unknown: 'Pas de cote, ou trop peu de réponses pour en dire une.',
  },
  target: (target: string) => `Sa cible est ${target}.`,

  needs: 'Ce qui doit venir avant',
  met: (action: string) => `${quoted(action)}\u00a0: l’entreprise est déjà là où cette action mène.`,
  inPlan: (action: string) => `${quoted(action)}\u00a0: pas encore, mais le plan la fait faire avant.`,
  open: (action: string) => `${quoted(action)}\u00a0: pas encore.`,

  effort: 'L’effort',
  days: (low: string, high: string, size: string, days: string) =>
    `${low === high ? high : `De ${low} à ${high}`}\u00a0jours-personnes pour une entreprise de taille de référence; × ${size} pour celle-ci, donc ${days} au plus.`,
  factor: (factor: string) => `Facteur d’effort dans le rang\u00a0: ${factor}.`,

  rank: 'Sa place',
  ranked: 'Le plus petit passe d’abord; à égalité, on regarde la ligne suivante; puis l’ordre de la bibliothèque.',
  line: (number: number, what: string, value: string) => `${number}. ${what} = ${value}`,
  unknown: 'pas connu (passe en dernier)',
  facts: (facts: string) => `où ${facts}.`,
  fact: (name: string, value: string) => `${name} = ${value}`,
  names: new Map([
    ['duty', quoted('incontournable')],
    ['first', quoted('placée en tête par une règle')],
    ['linked', quoted('répond au souhait')],
    ['target', 'la cible'],
    ['value', 'la cote'],
    ['weight', 'le poids de la dimension'],
    ['effort', 'le facteur d’effort'],
    ['days', 'les jours-personnes'],
  ]),
  yes: 'oui',
  no: 'non',
  after: {
    rank: (action: string, number: number) =>
      `Juste avant elle\u00a0: ${quoted(action)}, plus petite à la ligne ${number}.`,
    tie: (action: string) => `Juste avant elle\u00a0: ${quoted(action)}, à égalité, et première dans la bibliothèque.`,
    held: (action: string) =>
      `Juste avant elle\u00a0: ${quoted(action)}. Le rang seul ferait le contraire\u00a0: un préalable, une règle ou une limite du plan en décide.`,
  },
  sequenceNote: 'L’entreprise a décidé de l’ordre; le rang ci-dessous est celui que le plan proposait.',

  whole: {
    rest: 'Ce qui n’est pas dans le plan, et pourquoi',
    waiting: 'Elles attendent',
    deferred: 'Remises à plus tard par une règle',
    reached: 'L’entreprise est déjà là où elles mènent',
    ahead: 'Elles commencent plus haut que là où l’entreprise est rendue',
    unmeasured: 'Rien de ce qu’elles changent n’a encore été mesuré',
    more: (command: string) => `Pour le détail d’une action\u00a0: ${command}`,
    command: (which: string) => `virage plan expliquer ${which} CODE`,
  },
}
