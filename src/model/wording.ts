import { evaluate } from './evaluate.ts'
import type { Facts } from './expression.ts'
import { own } from './own.ts'
import type { Option, Question, Variant } from './questionnaire.ts'

/** The wording meant for this business: the first whose condition is true. */
function variantOf({ variants }: Question, facts: Facts): Variant | undefined {
  return variants.find(({ when }) => evaluate(when, facts) === true)
}

/** The question as it is put to this business; ids and values never change. */
export function asWorded<Q extends Question>(question: Q, facts: Facts): Q {
  const variant = variantOf(question, facts)
  if (variant === undefined) return question
  const { text = question.text, ask = question.ask } = variant
  const help = variant.help ?? question.help
  const options = 'options' in question ? { options: question.options.map((one) => reworded(one, variant)) } : {}
  return { ...question, text, ask, ...(help === undefined ? {} : { help }), ...options }
}

/** An option with its variant's words, which stand alone. */
function reworded(option: Option, variant: Variant): Option {
  const text = own(variant.options, option.id)
  if (text === undefined) return option
  const { full: _, ...rest } = option
  return { ...rest, text }
}
