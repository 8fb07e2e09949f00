/** Le fil des questions : où l’on est, où l’on va. */
export const asking = {
  position: (number: number, of: number) => `Question\u00a0${number}\u00a0de\u00a0${of}`,
  inSection: ({ number, of }: Readonly<{ number: number; of: number }>) => `${number}\u00a0de\u00a0${of}`,
  timeLeft: (minutes: number) => `encore ~${minutes}\u00a0min`,
  leg: ({ from, name, settled, of }: Readonly<{ from: number; name: string; settled: number; of: number }>) =>
    `${from}. ${name} · ${settled}\u00a0de\u00a0${of}`,
  probes: (all: readonly string[]) => `Pour relancer\u00a0: ${all.join(' · ')}`,
  several: (count: number) => `${count} questions y répondent. Laquelle?`,
}

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

/** Les mots du glossaire qui sont à l’écran. */
export const terms = {
  means: '\u00a0: ',
  none: 'Aucun mot du glossaire dans cette question.',
  here: (key: string, words: string) => `${key}\u00a0définitions\u00a0: ${words}`,
}

/** Corriger une réponse donnée plus tôt : pourquoi, en une touche. */
export const correction = {
  why: (before: string) => `La réponse était «\u00a0${before}\u00a0». Pourquoi la changer?`,
  hint: 'Un chiffre, ou Entrée seule pour passer · b garder l’ancienne réponse',
  hintSimple: 'Un numéro, une raison en vos mots, ou Entrée seule pour passer · /b garder l’ancienne réponse',
  reasons: {
    slip: 'Erreur de saisie',
    precise: 'Réponse plus précise',
    mind: 'La personne a changé d’avis',
    seen: 'Vu sur place',
    other: 'Une autre raison',
  },
  inWords: 'La raison',
  keptAsWas: 'L’ancienne réponse est gardée.',
}

/** Ce qui avait été répondu à une étape antérieure. */
export const former = {
  line: ({ stage, date, answer }: Readonly<Record<'stage' | 'date' | 'answer', string>>) =>
    `À l’étape ${stage} (${date})\u00a0: «\u00a0${answer}\u00a0»`,
  up: 'en hausse',
  down: 'en baisse',
  same: 'pareil',
}
