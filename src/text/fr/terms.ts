/** Les mots du glossaire qui sont à l’écran. */
export const terms = {
  means: '\u00a0: ',
  none: 'Aucun mot du glossaire dans cette question.',
  here: (key: string, words: string) => `${key}\u00a0définitions\u00a0: ${words}`,
}
