/** The languages the product speaks; French is written first. */
export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(word: unknown): word is Language {
  return languages.some((language) => language === word)
}

/** A text that a person reads, in every language its file declares. */
export type Text = Readonly<Partial<Record<Language, string>>>

/** The text in the language asked, else in the first language it has. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? languages.map((other) => text[other]).find((words) => words !== undefined) ?? ''
}
