import { noneOption } from '../model/option-facts.ts'
import type { Option } from '../model/questionnaire.ts'
import { type Language, languages } from '../model/text.ts'

const words: Readonly<Record<Language, string>> = { fr: 'Aucun de ces éléments', en: 'None of these' }

/** Ticking nothing is not an answer: a scored multiple choice can always be answered by « Aucun de ces éléments ». */
export function noneOf(declared: readonly Language[], worth: number): Option {
  const text = Object.fromEntries(
    languages.filter((language) => declared.includes(language)).map((language) => [language, words[language]]),
  )
  return { id: noneOption, text, value: worth, points: 0, exclusive: true, negative: false, other: false }
}
