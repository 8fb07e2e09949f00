import type { Language } from '../model/text.ts'
import type { screen } from './fr/screen.ts'

/** What is said at the screen: the command line, the visit, the plan. */
export type ScreenWords = typeof screen

/** The words of the screen in one language; the other is not even loaded. */
export async function screenWords(language: Language): Promise<ScreenWords> {
  const { screen } = await (language === 'fr' ? import('./fr/screen.ts') : import('./en/screen.ts'))
  return screen
}
