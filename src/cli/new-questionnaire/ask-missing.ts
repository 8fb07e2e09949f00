import { type Library, referenceKey } from '../../model/library.ts'
import { allQuestions, type Questionnaire } from '../../model/questionnaire.ts'
import { inLanguage, languages } from '../../model/text.ts'
import type { NewQuestionnaireWords } from '../../text/new-questionnaire-words.ts'
import { visible } from '../../text/visible.ts'
import type { Context } from '../context.ts'
import { openPrompts, type Prompts } from './prompts.ts'
import { isId, isTaken, subjects } from './read-flags.ts'
import { idOf, nameOf } from './settle.ts'
import type { Given, Measure } from './wanted.ts'

/** What a person is asked about: the file to be, what there is to choose from, and the words to ask with. */
export type Around = Readonly<{ file: string; library: Library; words: NewQuestionnaireWords; context: Context }>
type Asking = Around & Readonly<{ prompts: Prompts }>

/** Asks, one question at a time, what no flag says. What a bank or a copied file settles is not asked. */
export async function askMissing(given: Given, isCopy: boolean, around: Around): Promise<Given> {
  const asking = { ...around, prompts: await openPrompts(around.words, around.context) }
  const id = given.id ?? (await askId(asking))
  if (isCopy) return { ...given, id }
  const { taken } = given
  const name = given.name ?? (await askName(asking))
  if (taken !== undefined) {
    const ids = taken.ids ?? (await askQuestions(taken.bank, asking))
    return { ...given, id, name, taken: { ...taken, ids } }
  }
  return {
    ...given,
    id,
    name,
    subject: given.subject ?? (await askSubject(asking)),
    measure: given.measure ?? (await askMeasure(asking)),
    languages: given.languages ?? (await askLanguages(asking)),
  }
}

function askId({ file, library, words, prompts }: Asking): Promise<string> {
  const { errors } = words
  return prompts.input(words.prompts.id, idOf(file, library), (id) => {
    if (!isId(id)) return errors.badId(visible(id))
    return isTaken(id, library) ? errors.takenId(id) : undefined
  })
}

async function askName({ file, words, prompts }: Asking): Promise<string> {
  const typed = await prompts.input(words.prompts.name, nameOf(file))
  return typed.trim() || nameOf(file)
}

async function askSubject({ words, prompts }: Asking) {
  const chosen = await prompts.select(
    words.prompts.subject,
    subjects.map((value) => ({ value, name: words.subjects[value] })),
  )
  return subjects.find((subject) => subject === chosen) ?? 'business'
}

async function askMeasure({ library, words, prompts, context }: Asking): Promise<Measure> {
  const shipped = [...library.frameworks].map(([value, { content }]) => ({
    value,
    name: visible(`${inLanguage(content.root.name, context.language)} (${value})`),
  }))
  const own = (['none', 'own'] as const).map((value) => ({ value, name: words.frameworks[value] }))
  const chosen = await prompts.select(words.prompts.framework, [...own, ...shipped])
  const framework = library.frameworks.get(chosen)?.content
  return framework === undefined ? { kind: chosen === 'own' ? 'own' : 'none' } : { kind: 'shipped', framework }
}

async function askLanguages({ words, prompts }: Asking) {
  const ticked = await prompts.checkbox(
    words.prompts.languages,
    languages.map((value) => ({ value, name: words.languages[value], checked: true })),
  )
  return languages.filter((language) => ticked.includes(language))
}

function askQuestions(bank: Questionnaire, { words, prompts, context }: Asking): Promise<readonly string[]> {
  return prompts.checkbox(
    words.prompts.questions(referenceKey(bank)),
    allQuestions(bank).map(({ id, text }) => ({
      value: id,
      name: visible(`${id}  ${inLanguage(text, context.language)}`),
    })),
  )
}
