import type { Language } from '../model/text.ts'
import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'

export { formatDate, formatNumber, formatShare } from './format.ts'
export type { Messages }

/** The words of the program in a language. */
export function messagesIn(language: Language): Messages {
  return language === 'fr' ? fr : en
}
