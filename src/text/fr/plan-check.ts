import { quoted } from './quoted.ts'

/** Ce qu’un programme exige d’un plan, et où le remplir. */
export const planCheck = {
  needs: {
    evaluation: 'une cote d’ensemble, sur assez de réponses',
    portrait: 'une cote pour chaque dimension',
    gaps: 'une cible pour chaque dimension',
    wish: 'ce que l’entreprise veut changer',
    projects: 'au moins une action à faire maintenant',
    problems: 'chaque action liée à un problème constaté',
    goals: 'une action qui répond au souhait de l’entreprise',
    steps: 'des étapes pour chaque action',
    who: 'qui se charge de chaque action',
    when: 'pour quand, pour chaque action',
    checkpoint: 'un premier point pour chaque action',
    indicator: 'un signe de réussite pour chaque action',
    figure: 'le chiffre de départ de chaque action',
    effort: 'le temps que demande chaque action',
    cost: 'la dépense que demande chaque action',
    agreed: 'le oui de l’entreprise à chaque action',
  },
  met: (need: string) => `présent\u00a0: ${need}.`,
  missing: (need: string) => `manque\u00a0: ${need}.`,
  lacking: (names: string) => `Il manque à\u00a0: ${names}.`,
  where: {
    visit: (name: string) => `À remplir pendant la visite\u00a0: virage visite "${name}"`,
    framework: 'À dire dans le référentiel\u00a0: une cible (target) par dimension.',
    decide: (which: string, flag: string) => `À remplir\u00a0: virage plan decider ${which} --accept CODE ${flag}`,
    add: 'À dire quand l’action s’ajoute (--step, --sign); sinon, échangez-la contre une action de la bibliothèque.',
    library:
      'Seule une action de la bibliothèque le dit\u00a0: échangez celle que vous avez ajoutée, ou précisez-le à la main.',
  },
  flags: {
    who: '--who "…"',
    when: '--by 2027-01-31',
    checkpoint: '--checkpoint 2026-12-15',
    figure: '--figure "…"',
    agreed: '',
  },
  complete: 'Rien ne manque.',
  count: (count: number) => (count === 1 ? 'Il manque 1\u00a0élément.' : `Il manque ${count}\u00a0éléments.`),
  unknown: (typed: string, known: string) =>
    `La liste ${quoted(typed)} n’existe pas. Celles qui existent\u00a0: ${known}.`,
  which: (known: string) =>
    `Plusieurs listes existent\u00a0: ajoutez --sections, avec l’un de ces codes\u00a0: ${known}.`,
}
