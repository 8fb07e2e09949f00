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
