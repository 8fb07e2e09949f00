/** Un calcul qui n’est ni une moyenne ni une somme, en quelques mots. */
export const figures = {
  lowest: (terms: string) => `la plus basse de ${terms}`,
  highest: (terms: string) => `la plus haute de ${terms}`,
  stages: (terms: string, threshold: string) =>
    `nombre d’étapes atteintes de suite, chacune à ${threshold} au moins\u00a0: ${terms}`,
  between: '; ',
}
