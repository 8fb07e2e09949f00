import type { NameFault } from '../../model/fault.ts'
import type { Sentences } from '../sentences.ts'
import { didYouMean, nouns, quoted } from './problem-words.ts'

const languages: Readonly<Record<string, string>> = { fr: 'French', en: 'English' }

/** Names that clash, are missing or point nowhere. */
export const nameSentences: Sentences<NameFault> = {
  'unknown-name': ({ noun, name, suggestion }) =>
    `${nouns[noun]} ${quoted(name)} cannot be found.${didYouMean(suggestion)}`,
  'duplicate-id': ({ id, line }) =>
    `The id ${quoted(id)} is already used on line ${line}. Give another: an id is used only once.`,
  'same-but-for-case': ({ id, other, line }) =>
    `The id ${quoted(id)} differs from ${quoted(other)} (line ${line}) only by its capitals. Give another.`,
  'same-in-expressions': ({ id, other, line }) =>
    `The ids ${quoted(id)} and ${quoted(other)} (line ${line}) are written alike in a condition, where a hyphen becomes ${quoted('_')}. Change one of them.`,
  'repeated-item': ({ item }) => `${quoted(item)} is already in this list. Remove it.`,
  'content-twice': ({ reference, file }) =>
    `${quoted(reference)} is already defined in ${quoted(file)}. Change the id or the version of one of them.`,
  'profile-key-twice': ({ key, line }) =>
    `The profile key ${quoted(key)} is already filled by the question of line ${line}. Only one question may fill it.`,
  cycle: ({ path }) =>
    `These wait for one another, without end: ${path.map(quoted).join(' → ')}. Remove one of these links.`,
  'taken-without': ({ question, needs }) =>
    `The question ${quoted(question)} depends on ${quoted(needs)}, which is not taken. Take ${quoted(needs)} too.`,
  'missing-translation': ({ language }) =>
    `The text is missing in ${languageName(language)}. Add ${quoted(`${language}: …`)}, or remove ${quoted(language)} from ${quoted('languages')}.`,
  'undeclared-language': ({ language }) =>
    `The text is given in ${languageName(language)}, a language the file does not declare. Add ${quoted(language)} to ${quoted('languages')}, or remove this text.`,
}

function languageName(language: string): string {
  return languages[language] ?? quoted(language)
}
