import { type Answer, choicesIn } from './answer.ts'
import { type Option, optionsOf, type Question } from './questionnaire.ts'

/**
 * The answer with the states of its options taken: choosing « Je ne sais pas » among the options is not knowing.
 *
 * A grid is settled row by row, by whoever reads its rows.
 */
export function settle(question: Question, answer: Answer): Answer {
  return answer.state === 'answered' ? settleOption(optionsOf(question), answer) : answer
}

/** The same for one choice, or several, among these options. */
export function settleOption(options: readonly Option[], answer: Answer): Answer {
  if (answer.state !== 'answered') return answer
  const chosen = choicesIn(answer.value)
  const state = options.find((option) => option.state !== undefined && chosen.includes(option.id))
  if (state?.state === 'unknown') return { state: 'unknown' }
  if (state?.state === 'not-applicable') return { state: 'not-applicable', reason: '' }
  return answer
}
