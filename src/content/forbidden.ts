/** Characters that no text of a content may hold: controls (but tab and new line), lone surrogates, and those that turn the reading direction around. */
const forbiddenCharacter = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u

const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The first character that must not be there, as `U+202E`; undefined when all are fit. */
export function forbiddenIn(text: string): string | undefined {
  const code = forbiddenCharacter.exec(text)?.[0].codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Names that mean something to JavaScript's objects, refused wherever a key or an id is expected. */
export function isForbiddenName(name: string): boolean {
  return forbiddenNames.has(name)
}
