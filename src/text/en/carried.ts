import type { carried as fr } from '../fr/carried.ts'

/** From one questionnaire to a longer one, without asking again what has an answer. */
export const carried: typeof fr = {
  offer: ({ questionnaire, stage, date, count }) =>
    count < 2
      ? `“${questionnaire}” (stage ${stage}, ${date}): one answer holds here too. Carry it over?`
      : `“${questionnaire}” (stage ${stage}, ${date}): ${count} answers hold here too. Carry them over?`,
  taken: ({ questionnaire, date, count, left }) =>
    `${count} ${count < 2 ? 'answer' : 'answers'} carried over from “${questionnaire}” (${date}); ${remains(left)}.`,
  goOn: (questionnaire) => `Go on with “${questionnaire}”, without asking again what has an answer`,
}

function remains(left: number): string {
  if (left === 0) return 'no question is left'
  return left < 2 ? `${left} question is left` : `${left} questions are left`
}
