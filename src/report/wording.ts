import type { Option, Question } from '../model/questionnaire.ts'
import { optionsOf } from '../model/questionnaire.ts'
import { asWorded } from '../model/wording.ts'
import type { AnswerTelling as Telling } from './telling.ts'

/** The question as it was put to this business: its variant's words where one applies. */
export function questionText({ say, standing }: Telling, question: Question): string {
  return say(asWorded(question, standing.facts).text)
}

/** The options as they were read, in the order shown. */
export function optionsAsWorded({ standing }: Telling, question: Question): readonly Option[] {
  return optionsOf(asWorded(question, standing.facts))
}

/** An option quoted alone: written out in full where its text leans on the one before. */
export function optionText({ say }: Telling, option: Option): string {
  return say(option.full ?? option.text)
}
