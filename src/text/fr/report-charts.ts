/** Une action du chemin, telle qu’elle se dit. */
type ToldStep = Readonly<{ number: number | undefined; name: string; by: string | undefined; turn: string }>

/** Ce que disent les figures du rapport : leurs signes, leurs axes, ce qu’elles veulent dire, et chacune en mots. */
export const charts = {
  bar: 'Barre\u00a0: la cote.',
  interval: 'Trait\u00a0: ce qu’elle pourrait être.',
  target: 'Losange\u00a0: votre cible à 24\u00a0mois.',
  former: (date: string) => `Triangle\u00a0: le ${date}.`,
  formerColumn: 'Avant',
  noFormer: 'aucune',
  formerAlt: (value: string) => `cote d’avant ${value}`,

  since: {
    heading: (date: string) => `Ce qui a changé depuis le ${date}`,
    text: 'Les deux diagnostics sont cotés de nouveau sur les questions qu’ils partagent\u00a0: une cote peut donc différer de celle du portrait. Ce tableau dit ce qui a changé, pas ce qui l’a causé. Parlez-en ensemble.',
    comparability: (share: string) => `Comparabilité\u00a0: ${share} des questions, selon leur poids.`,
    stableMeaning: '«\u00a0Stable\u00a0»\u00a0: l’écart est trop petit pour y lire un changement.',
    before: 'Avant',
    after: 'Aujourd’hui',
    change: 'Changement',
    beforeSign: (date: string) => `Rond vide\u00a0: le ${date}.`,
    afterSign: 'Rond plein\u00a0: aujourd’hui.',
    intervalSign: 'Traits fins\u00a0: ce que chaque cote pourrait être, avant au-dessus, aujourd’hui au-dessous.',
    trends: {
      up: (by: string) => `En hausse de ${by}`,
      down: (by: string) => `En baisse de ${by}`,
      stable: () => 'Stable',
    },
    figure: (value: string, range: string) => `${value} (${range})`,
    alt: (name: string, before: string, after: string, change: string) =>
      `${name}. Avant\u00a0: ${before}; aujourd’hui\u00a0: ${after}. ${change}.`,
  },

  lead: {
    heading: { ahead: 'Un écart à surveiller', none: 'Aucun écart à surveiller' },
    text: 'Un côté ne devrait pas trop devancer l’autre\u00a0: ce qui va trop vite ne sert pas.',
    side: (names: string, value: string) => `${names}\u00a0: ${value}`,
    square: (side: string) => `Carré\u00a0: ${side}.`,
    disc: (side: string) => `Rond\u00a0: ${side}.`,
    alt: (ahead: string, behind: string, max: string) => `${ahead}. ${behind}. Sur un axe qui finit à ${max}.`,
    tooFar: (ahead: string, behind: string, gap: string, most: string) =>
      `L’avance de ${ahead} sur ${behind} est de ${gap}\u00a0: à partir de ${most}, c’est trop. Faites d’abord avancer ${behind}.`,
    near: (ahead: string, behind: string, gap: string, most: string) =>
      `L’avance de ${ahead} sur ${behind} est de ${gap}, moins que ${most}\u00a0: l’écart se tient. Gardez l’œil dessus à chaque nouveau pas.`,
    none: (ahead: string, behind: string) =>
      `Aucune avance de ${ahead} sur ${behind}\u00a0: de ce côté, rien ne retient votre prochain pas.`,
  },

  glance: {
    heading: 'Votre plan d’un coup d’œil',
  },

  roadmap: {
    text: 'Le chemin, du plus proche au plus lointain. Chaque action garde le même numéro partout dans le plan.',
    other: 'Sans échéance',
    signs: {
      now: 'Bande pleine\u00a0: à faire maintenant.',
      next: 'Bande hachurée\u00a0: ensuite.',
      later: 'Contour tireté\u00a0: plus tard.',
    },
    turns: { now: 'maintenant', next: 'ensuite', later: 'plus tard' },
    empty: (horizon: string) => `${horizon}\u00a0: aucune action.`,
    lane: (horizon: string, steps: readonly string[]) => `${horizon}\u00a0: ${steps.join('; ')}.`,
    step: ({ number, name, by, turn }: ToldStep) =>
      `${number === undefined ? '' : `${number}. `}${name} (${[turn, ...(by === undefined ? [] : [by])].join(', ')})`,
  },

  map: {
    text: 'Ce que chaque action demande et ce qu’elle apporte\u00a0: l’écart entre votre cote et votre cible, multiplié par le poids de la dimension. En haut à gauche, beaucoup pour peu d’effort. Ce sont des repères.',
    effort: 'Effort (jours-personnes)',
    benefit: 'Bénéfice (écart × poids)',
    unknown: '?',
    unknownMeaning: '«\u00a0?\u00a0»\u00a0: pas encore assez demandé pour le dire. L’action n’est pas sur la carte.',
    numbered: (number: number, name: string) => `${number}. ${name}`,
    alt: (points: readonly string[]) => `${points.join('; ')}.`,
    point: (name: string, effort: string, benefit: string) => `${name}\u00a0: effort ${effort}, bénéfice ${benefit}`,
    signs: {
      now: 'Plein\u00a0: à faire maintenant.',
      next: 'Vide\u00a0: ensuite.',
      duty: 'Carré\u00a0: incontournable.',
    },
  },

  radar: {
    heading: 'Le portrait, vu autrement',
    text: 'Les mêmes cotes autour d’un centre, pour en voir la forme. Fiez-vous aux barres pour les comparer\u00a0: ici, la surface trompe l’œil.',
    valueSign: 'Ronds et trait plein\u00a0: vos cotes.',
    targetSign: 'Trait tireté\u00a0: vos cibles.',
    alt: (spokes: readonly string[]) => `${spokes.join('; ')}.`,
    spoke: (name: string, value: string, target?: string) =>
      target === undefined ? `${name}\u00a0: ${value}` : `${name}\u00a0: ${value}, cible ${target}`,
  },
}
