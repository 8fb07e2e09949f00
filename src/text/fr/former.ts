/** Ce qui avait été répondu à une étape antérieure. */
export const former = {
  line: ({ stage, date, answer }: Readonly<Record<'stage' | 'date' | 'answer', string>>) =>
    `À l’étape ${stage} (${date})\u00a0: «\u00a0${answer}\u00a0»`,
  up: 'en hausse',
  down: 'en baisse',
  same: 'pareil',
}
