/** Ce que disent les figures du rapport : leurs signes, leurs axes, ce qu’elles veulent dire, et chacune en mots. */
export const charts = {
  bar: 'Barre\u00a0: la cote.',
  interval: 'Trait fin\u00a0: ce qu’elle pourrait être.',
  target: 'Losange\u00a0: votre cible d’ici 24\u00a0mois.',
  former: (date: string) => `Rond vide\u00a0: la cote du ${date}.`,
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
    intervalSign: 'Trait fin\u00a0: ce que chaque cote pourrait être.',
    trends: {
      up: (by: string) => `En hausse de ${by}`,
      down: (by: string) => `En baisse de ${by}`,
      stable: () => 'Stable',
    },
    figure: (value: string, range: string) => `${value} (${range})`,
    alt: (name: string, before: string, after: string, change: string) =>
      `${name}. Avant\u00a0: ${before}; aujourd’hui\u00a0: ${after}. ${change}.`,
  },
}
