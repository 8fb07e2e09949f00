import type { Language } from '../model/text.ts'
import type { newQuestionnaire } from './fr/new-questionnaire.ts'

/** What `virage questionnaire new` says and writes. */
export type NewQuestionnaireWords = typeof newQuestionnaire

/** Its words in one language; no other command loads them. */
export async function newQuestionnaireWords(language: Language): Promise<NewQuestionnaireWords> {
  const { newQuestionnaire } = await (language === 'fr'
    ? import('./fr/new-questionnaire.ts')
    : import('./en/new-questionnaire.ts'))
  return newQuestionnaire
}
