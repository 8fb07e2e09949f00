/** D’un questionnaire à un plus long, sans redemander ce qui est déjà répondu. */
export const carried = {
  offer: ({ questionnaire, stage, date, count }: Offered) =>
    count < 2
      ? `«\u00a0${questionnaire}\u00a0» (étape ${stage}, ${date})\u00a0: une réponse vaut aussi ici. La reprendre?`
      : `«\u00a0${questionnaire}\u00a0» (étape ${stage}, ${date})\u00a0: ${count} réponses valent aussi ici. Les reprendre?`,
  taken: ({ questionnaire, date, count, left }: Taken) =>
    `${count} ${count < 2 ? 'réponse reprise' : 'réponses reprises'} de «\u00a0${questionnaire}\u00a0» (${date}); ${remains(left)}.`,
  goOn: (questionnaire: string) =>
    `Poursuivre avec «\u00a0${questionnaire}\u00a0», sans redemander ce qui est déjà répondu`,
}

type Offered = Readonly<{ questionnaire: string; stage: string; date: string; count: number }>
type Taken = Readonly<{ questionnaire: string; date: string; count: number; left: number }>

function remains(left: number): string {
  if (left === 0) return 'il ne reste aucune question'
  return `il reste ${left} ${left < 2 ? 'question' : 'questions'}`
}
