import type { Option, Question } from '../../model/questionnaire.ts'
import { inLanguage, type Language } from '../../model/text.ts'
import type { Choice } from './desk.ts'

/** The choices of a question as they are read; one without words of its own stands between its neighbours. */
export function optionLabels(
  question: Extract<Question, { options: readonly Option[] }>,
  language: Language,
  between: string,
): readonly Choice[] {
  return question.options.map(({ id, text, exclusive }) => ({
    id,
    text: inLanguage(text, language) || `(${between})`,
    ...(exclusive ? { exclusive } : {}),
  }))
}
