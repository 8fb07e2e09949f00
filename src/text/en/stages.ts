/** A stage of the follow-up in words, its code in brackets; a code of another form is told as it is. */
export function stageInWords(stage: string): string {
  const rank = /^T(?<rank>\d+)$/.exec(stage)?.groups?.rank
  if (rank === undefined) return `Stage ${stage}`
  return Number(rank) === 0 ? `Start (${stage})` : `Follow-up ${Number(rank)} (${stage})`
}
