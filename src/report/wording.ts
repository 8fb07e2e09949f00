import { evaluate } from '../model/evaluate.ts'
import { own } from '../model/own.ts'
import type { Option, Question, Variant } from '../model/questionnaire.ts'
import { optionsOf } from '../model/questionnaire.ts'
import type { Text } from '../model/text.ts'
import type { Telling } from './telling.ts'

/** The question as it was put to this business: its variant's words where one applies. */
export function questionText(telling: Telling, question: Question): string {
  return telling.say(variantOf(telling, question)?.text ?? question.text)
}

/** The options as they were read, in the order shown. */
export function optionsAsWorded(telling: Telling, question: Question): readonly Option[] {
  const variant = variantOf(telling, question)
  return optionsOf(question).map((option) => reworded(option, variant && own(variant.options, option.id)))
}

/** An option quoted alone: written out in full where its text leans on the one before. */
export function optionText({ say }: Telling, option: Option): string {
  return say(option.full ?? option.text)
}

function reworded(option: Option, text: Text | undefined): Option {
  if (text === undefined) return option
  const { full: _, ...rest } = option
  return { ...rest, text }
}

function variantOf({ facts }: Telling, { variants }: Question): Variant | undefined {
  return variants.find(({ when }) => evaluate(when, facts) === true)
}
