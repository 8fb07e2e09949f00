import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inLanguage, type Language, type Text } from '../../model/text.ts'
import type { NewQuestionnaireWords } from '../../text/new-questionnaire-words.ts'

/** The words of a new file: what is read in each language, and the language of its comments. */
export type Voices = Readonly<{ in: Readonly<Record<Language, NewQuestionnaireWords>>; comments: Language }>

/** Comment lines, at this depth. */
export function commentLines(lines: readonly string[], depth = 0): readonly string[] {
  return lines.map((line) => `${' '.repeat(depth)}#${line === '' ? '' : ` ${line}`}`)
}

/** A text in these languages, as YAML. */
export function yamlText(text: Text, languages: readonly Language[]): string {
  return `{ ${languages.map((language) => `${language}: ${JSON.stringify(inLanguage(text, language))}`).join(', ')} }`
}

/** The text that these words give, in each language. */
export function textOf(voices: Voices, pick: (words: NewQuestionnaireWords) => string): Text {
  return { fr: pick(voices.in.fr), en: pick(voices.in.en) }
}

/** A text between apostrophes, as YAML reads it. */
export function yamlQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/**
 * Where an editor finds the schema of a file: beside it when it is written among the shipped ones, in full elsewhere; as
 * an address when its path has characters that would cut the line short.
 */
export function schemaLine(folder: string, packageRoot: string, kind: 'questionnaire' | 'framework'): string {
  const schema = join(packageRoot, 'questionnaires', 'schemas', `${kind}.schema.json`)
  const isInside = !/^\.\.|^[A-Za-z]:|^[\\/]/.test(relative(packageRoot, folder))
  const path = isInside ? relative(folder, schema).replaceAll('\\', '/') : schema
  return `# yaml-language-server: $schema=${/[\s\\%#?]/.test(path) ? pathToFileURL(schema).href : path}`
}
