import { quoted } from './quoted.ts'

/** Ce que l’entreprise décide de son plan. */
export const decisions = {
  title: 'Vos actions\u00a0: c’est vous qui choisissez',
  proposed: 'Plan proposé\u00a0: vous n’avez pas encore dit oui.',
  decided: 'Plan décidé\u00a0: vous avez dit oui à chaque action.',
  none: 'Aucune action n’est gardée pour le moment.',
  dropped: 'Actions retirées',
  reason: (reason: string) => `Raison\u00a0: ${reason}`,

  who: (who: string) => `Qui\u00a0: ${who}`,
  by: (day: string) => `d’ici le ${day}`,
  checkpoint: (day: string) => `premier point le ${day}`,
  figure: (figure: string) => `chiffre de départ\u00a0: ${figure}`,
  insteadOf: (action: string) => `à la place de ${quoted(action)}`,

  what: 'Une action à préciser ou à changer?',
  howRich: '↑ ↓ ou numéro, puis Entrée',
  howSimple: 'Un numéro, puis Entrée',
  leave: 'décider plus tard',
  back: 'revenir',
  add: 'Ajouter une action, ou en reprendre une',
  write: 'Ajouter une action à vous',
  which: 'Laquelle?',
  about: (action: string) => `Que faites-vous de ${quoted(action)}?`,
  choices: {
    accept: 'Dire oui',
    who: 'Dire qui s’en charge',
    by: 'Dire pour quand',
    checkpoint: 'Fixer le premier point',
    figure: 'Noter le chiffre de départ',
    swap: 'L’échanger contre une autre',
    drop: 'La retirer',
    earlier: 'La faire plus tôt',
    later: 'La faire plus tard',
  },
  ask: {
    name: 'L’action, en quelques mots',
    step: (count: number) => `Étape ${count} (Entrée seule pour finir)`,
    who: 'Qui s’en charge (un nom ou un rôle)',
    by: 'Pour quand (une date comme 2026-11-02)',
    checkpoint: 'Premier point (une date comme 2026-11-02)',
    figure: 'Le chiffre de départ, et ce qu’il compte',
    reason: 'Pourquoi la retirer? (temps, argent, pas maintenant, pas d’accord, déjà fait…)',
  },
  reasonMissing: 'On ne retire pas une action sans dire pourquoi\u00a0: cela servira à la prochaine rencontre.',
  confirmed: 'C’est décidé, et enregistré.',
  undecided: (name: string) => `Le plan reste proposé. Pour décider plus tard\u00a0: virage plan decider "${name}"`,
  awaited: (name: string, stage: string, date: string) =>
    `Le plan de l’étape ${stage} (${date}) attend une décision. Pour la prendre avant d’aller plus loin\u00a0: virage plan decider "${name}"`,

  remarks: {
    'duty-dropped': (action: string) =>
      `Vous retirez ${quoted(action)}. Elle vous protège ou répond à une obligation\u00a0: le risque, ou l’obligation, demeure.`,
    'duty-aside': (action: string) =>
      `${quoted(action)} n’est plus parmi vos actions. Elle vous protège ou répond à une obligation\u00a0: le risque, ou l’obligation, demeure.`,
    needs: (action: string, missing: string) =>
      `${quoted(action)} s’appuie sur ce que vous ne gardez pas\u00a0: ${missing}. Seule, elle risque de ne pas tenir.`,
    'before-needs': (action: string, needs: string) => `${quoted(action)} vient mieux après ${needs}.`,
    rule: (action: string, why: string) => `${quoted(action)} vient tôt. ${why}`,
    'too-many': (count: number, limit: number) =>
      `Vous gardez ${count}\u00a0actions; le plan en conseille au plus ${limit} à la fois.`,
    expensive: (count: number, limit: number) =>
      `${count}\u00a0actions coûteuses en même temps; le plan en conseille au plus ${limit} à la fois.`,
  },

  faults: {
    'not-offered': (action: string) => `L’action ${quoted(action)} n’est pas de celles que ce plan offre.`,
    'not-kept': (action: string) => `L’action ${quoted(action)} n’est pas parmi celles qui sont gardées.`,
    'already-kept': (action: string) => `L’action ${quoted(action)} est déjà gardée.`,
  },
  offered: (known: string) => `Celles que le plan offre\u00a0: ${known}.`,
  kept: (known: string) => `Celles qui sont gardées\u00a0: ${known}.`,

  errors: {
    nameMissing: 'Il manque le nom de l’action\u00a0: dites en quelques mots ce qu’on fera.',
    day: (typed: string) => `Il faut une date comme 2026-11-02; reçu\u00a0: ${quoted(typed)}.`,
    past: (when: string) => `Cette date est passée (${when})\u00a0: donnez aujourd’hui ou une date à venir.`,
    swap: (typed: string) => `--swap demande deux actions, comme CODE=CODE; reçu\u00a0: ${quoted(typed)}.`,
    reasonMissing: 'On ne retire pas une action sans dire pourquoi\u00a0: ajoutez --reason "…".',
    reasonAlone: '--reason accompagne --drop.',
    detailsAlone: '--who, --by, --checkpoint et --figure accompagnent --accept, suivi du code des actions.',
    twice: (action: string) => `L’action ${quoted(action)} est à la fois gardée et retirée.`,
  },
}
