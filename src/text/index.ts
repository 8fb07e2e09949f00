import type { Language } from '../model/text.ts'
import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'

export type { Messages }

/** Every word of the program in a language; the screen takes its own alone (`screen-words.ts`). */
export function messagesIn(language: Language): Messages {
  return language === 'fr' ? fr : en
}
