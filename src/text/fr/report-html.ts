/** Ce que dit la page HTML du rapport, autour du rapport lui-même. */
export const html = {
  skip: 'Aller au contenu',
  contents: 'Sommaire',
  toFill: 'à remplir',
  toTick: 'case à cocher',
  figures: {
    lead: 'Deux cotes sur un même axe',
    radar: 'Les cotes autour d’un centre',
    map: 'Les actions selon l’effort et le bénéfice',
    roadmap: 'Les actions, de la plus proche à la plus lointaine',
  },
  page: { before: 'Page ', between: ' de ' },
}
