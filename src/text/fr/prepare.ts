const named = (kind: string, name: string | undefined) => (name === undefined ? `${kind}.pdf` : `${kind}-${name}.pdf`)

/** Ce que dit « virage prepare » à l’écran. */
export const prepare = {
  newName: (name: string) =>
    `«\u00a0${name}\u00a0» n’est pas encore dans vos données\u00a0: la page est faite à ce nom.`,
  badDate: (typed: string) =>
    `--date demande un jour, avec ou sans heure, comme 2026-12-03 ou "2026-12-03 9:30"; reçu\u00a0: «\u00a0${typed}\u00a0».`,
  fileName: (name: string | undefined) => named('preparation', name),
  sheetName: (name: string | undefined) => named('feuille-de-reponses', name),
  written: (path: string) => `Page de préparation écrite\u00a0: ${path}`,
  sheetWritten: (path: string, pages: number) =>
    `Feuille de réponses écrite (${pages} ${pages < 2 ? 'page' : 'pages'})\u00a0: ${path}`,
  overflows: (pages: number) =>
    `Le texte du questionnaire est trop long pour une page\u00a0: il en prend ${pages}. Raccourcissez sa clé «\u00a0prepare\u00a0».`,
}
