/** Chercher dans une longue liste. */
export const search = {
  key: '/\u00a0chercher un mot',
  label: 'Chercher',
  how: 'Écrivez un mot, puis Entrée (↑ ↓ s’il en reste plusieurs) · Échap\u00a0: toute la liste',
  inLines: 'La liste est longue\u00a0: écrivez un mot pour la réduire.',
  none: 'Aucun choix n’a ces mots.',
  above: (count: number) => `↑ ${count} de plus`,
  below: (count: number) => `↓ ${count} de plus`,
  several: (count: number) => `${count} choix ont ces mots\u00a0:`,
}
