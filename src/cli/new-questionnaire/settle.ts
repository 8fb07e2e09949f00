import { basename } from 'node:path'
import { type Library, referenceKey } from '../../model/library.ts'
import { allQuestions, isScored, type Questionnaire, type Subject } from '../../model/questionnaire.ts'
import type { Language } from '../../model/text.ts'
import type { NewQuestionnaireWords } from '../../text/new-questionnaire-words.ts'
import { slug } from '../slug.ts'
import { isId, isTaken } from './read-flags.ts'
import type { Given, Measure, Taken, Wanted } from './wanted.ts'

/** What is taken for what nobody says: the name of the file for the code, the manners of the bank for the rest. */
export function settle(given: Given, file: string, library: Library): Wanted {
  const { id = idOf(file, library), taken } = given
  const subject = given.subject ?? taken?.bank.subject ?? 'business'
  const notice =
    taken === undefined ? usualNotice(subject, library) : taken.bank.notice && referenceKey(taken.bank.notice)
  return {
    id,
    name: given.name ?? nameOf(file),
    subject,
    languages: given.languages ?? taken?.bank.languages ?? bothLanguages,
    measure: given.measure ?? measureOf(taken, library),
    ...(taken && { taken }),
    ...(notice !== undefined && { notice }),
  }
}

const bothLanguages: readonly Language[] = ['fr', 'en']

/** A code made of the file's name, that no shipped questionnaire has. */
export function idOf(file: string, library: Library): string {
  const made = slug(stem(file))
  const id = isId(made) ? made : `q-${made}`
  return isTaken(id, library) ? `${id}-2` : id
}

/** The file's name as a title. */
export function nameOf(file: string): string {
  const words = stem(file)
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return words === '' ? stem(file) : words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

function stem(file: string): string {
  return basename(file).replace(/\.ya?ml$/i, '')
}

/** The framework that the questions taken measure; none when none of them is scored. */
function measureOf(taken: Taken | undefined, library: Library): Measure {
  const reference = taken?.bank.framework
  if (taken === undefined || reference === undefined || !isAnyScored(taken)) return { kind: 'none' }
  const framework = library.frameworks.get(referenceKey(reference))?.content
  return framework === undefined ? { kind: 'none' } : { kind: 'shipped', framework }
}

function isAnyScored({ bank, ids }: Taken): boolean {
  return allQuestions(bank).some((question) => isScored(question) && (ids === undefined || ids.includes(question.id)))
}

/** The notice of the shipped questionnaires on the same subject: the one that most of them show. */
function usualNotice(subject: Subject, library: Library): string | undefined {
  const shown = [...library.questionnaires.values()].flatMap(({ content }) => noticeShown(content, subject))
  const count = (notice: string) => shown.filter((one) => one === notice).length
  return [...new Set(shown)].toSorted((one, other) => count(other) - count(one))[0]
}

function noticeShown(questionnaire: Questionnaire, subject: Subject): readonly string[] {
  return questionnaire.subject === subject && questionnaire.notice !== undefined
    ? [referenceKey(questionnaire.notice)]
    : []
}

/** What was taken by default, in words. */
export function defaultsTaken(given: Given, wanted: Wanted, words: NewQuestionnaireWords): readonly string[] {
  const { defaults, subjects, languages } = words
  const { taken } = wanted
  return [
    ...(given.id === undefined ? [defaults.id(wanted.id)] : []),
    ...(given.name === undefined ? [defaults.name(wanted.name)] : []),
    ...(given.subject === undefined ? [defaults.subject(subjects[wanted.subject])] : []),
    ...(given.measure === undefined ? [defaults.framework(measureWords(wanted.measure, words))] : []),
    ...(given.languages === undefined
      ? [defaults.languages(wanted.languages.map((language) => languages[language]).join(', '))]
      : []),
    ...(taken !== undefined && taken.ids === undefined ? [defaults.questions(allQuestions(taken.bank).length)] : []),
  ]
}

function measureWords(measure: Measure, { frameworks }: NewQuestionnaireWords): string {
  return measure.kind === 'shipped' ? referenceKey(measure.framework) : frameworks[measure.kind]
}
