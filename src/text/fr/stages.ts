/** Une étape du suivi, en mots, son code entre parenthèses; un code d’une autre forme est dit tel quel. */
export function stageInWords(stage: string): string {
  const rank = /^T(?<rank>\d+)$/.exec(stage)?.groups?.rank
  if (rank === undefined) return `Étape ${stage}`
  const number = Number(rank)
  if (number === 0) return `Départ (${stage})`
  return number === 1 ? `1er suivi (${stage})` : `${number}e suivi (${stage})`
}
