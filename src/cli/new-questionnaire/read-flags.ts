import { isForbiddenName } from '../../content/forbidden.ts'
import { type Digested, type Library, referenceKey } from '../../model/library.ts'
import { allQuestions, type Questionnaire, type Reference, type Subject } from '../../model/questionnaire.ts'
import { suggest } from '../../model/suggest.ts'
import { isLanguage, type Language } from '../../model/text.ts'
import type { NewQuestionnaireWords } from '../../text/new-questionnaire-words.ts'
import { type ExitCode, exit } from '../exit.ts'
import { newestOf } from '../newest-version.ts'
import type { Given, Measure, Taken } from './wanted.ts'

/** What was typed after `virage questionnaire new`. */
export type Flags = Readonly<{
  id?: string
  name?: string
  framework?: string
  subject?: string
  from?: string
  questions?: string
  copy?: string
  languages?: string
}>

/** Why a flag cannot be taken, and how the program then ends. */
export type Refusal = Readonly<{ sentence: string; code: ExitCode }>

/** What the flags mean; with `refusals`, none of it can be used. */
export type FlagsRead = Readonly<{ given: Given; copied?: Digested<Questionnaire>; refusals: readonly Refusal[] }>

type Desk = Readonly<{
  library: Library
  words: NewQuestionnaireWords
  /** Notes what is wrong; gives nothing, so that reading goes on and everything wrong is said at once. */
  refuse: (sentence: string, code?: ExitCode) => undefined
}>

/** Reads the flags: names become what they name. */
export function readFlags(flags: Flags, library: Library, words: NewQuestionnaireWords): FlagsRead {
  const refusals: Refusal[] = []
  const refuse = (sentence: string, code: ExitCode = exit.usage) => void refusals.push({ sentence, code })
  const desk: Desk = { library, words, refuse }
  checkTogether(flags, desk)
  const read = {
    id: flags.id === undefined ? undefined : readId(flags.id, desk),
    name: flags.name === undefined ? undefined : readName(flags.name, desk),
    measure: flags.framework === undefined ? undefined : readMeasure(flags.framework, desk),
    subject: flags.subject === undefined ? undefined : readSubject(flags.subject, desk),
    languages: flags.languages === undefined ? undefined : readLanguages(flags.languages, desk),
    taken: flags.from === undefined ? undefined : readTaken(flags.from, flags.questions, desk),
  }
  const copied = flags.copy === undefined ? undefined : findQuestionnaire(flags.copy, desk)
  return { given: withoutGaps(read), ...(copied && { copied }), refusals }
}

type Gapped = { readonly [K in keyof Given]: Given[K] | undefined }

function withoutGaps({ id, name, measure, subject, languages, taken }: Gapped): Given {
  return {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(measure && { measure }),
    ...(subject && { subject }),
    ...(languages && { languages }),
    ...(taken && { taken }),
  }
}

/** A copy is taken as it is; questions are those of a questionnaire. */
function checkTogether(flags: Flags, { words, refuse }: Desk): void {
  const apart = ['framework', 'subject', 'from', 'questions', 'languages'] as const
  for (const other of apart)
    if (flags.copy !== undefined && flags[other] !== undefined) refuse(words.errors.together('--copy', `--${other}`))
  if (flags.questions !== undefined && flags.from === undefined && flags.copy === undefined)
    refuse(words.errors.needs('--questions', '--from'))
}

/** An id that may be written in a file, and that no shipped questionnaire has. */
function readId(id: string, { library, words, refuse }: Desk): string | undefined {
  if (!isId(id)) return refuse(words.errors.badId(id))
  return isTaken(id, library) ? refuse(words.errors.takenId(id)) : id
}

export function isId(id: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(id) && !isForbiddenName(id)
}

export function isTaken(id: string, library: Library): boolean {
  return [...library.questionnaires.values()].some(({ content }) => content.id.toLowerCase() === id.toLowerCase())
}

function readName(name: string, { words, refuse }: Desk): string | undefined {
  return name.trim() === '' ? refuse(words.errors.emptyName) : name.trim()
}

function readSubject(typed: string, { words, refuse }: Desk): Subject | undefined {
  return subjects.find((subject) => subject === typed) ?? refuse(words.errors.badSubject(typed))
}

/** What a questionnaire may be about. */
export const subjects: readonly Subject[] = ['business', 'advisor', 'region']

function readLanguages(typed: string, { words, refuse }: Desk): readonly Language[] | undefined {
  const all = typed.split(',').map((word) => word.trim())
  const known = all.filter(isLanguage)
  return known.length === all.length && new Set(known).size === all.length
    ? known
    : refuse(words.errors.badLanguages(typed))
}

function readMeasure(typed: string, { library, words, refuse }: Desk): Measure | undefined {
  if (typed === 'none' || typed === 'own') return { kind: typed }
  const contents = [...library.frameworks.values()].map(({ content }) => content)
  const framework = newestNamed(typed, contents)
  if (framework !== undefined) return { kind: 'shipped', framework }
  return refuse(near(words.errors.noFramework, typed, { contents, words }), exit.inputWrong)
}

function readTaken(from: string, questions: string | undefined, desk: Desk): Taken | undefined {
  const { words, refuse } = desk
  const bank = findQuestionnaire(from, desk)?.content
  if (bank === undefined || questions === undefined) return bank && { bank }
  const known = new Set(allQuestions(bank).map(({ id }) => id))
  const ids = questions.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))
  for (const id of ids.filter((one) => !known.has(one))) {
    const nearest = suggest(id, known)
    const help = nearest === undefined ? '' : ` ${words.errors.didYouMean(nearest)}`
    refuse(`${words.errors.noQuestion(id, referenceKey(bank))}${help}`, exit.inputWrong)
  }
  return ids.length === 0 ? refuse(words.errors.noQuestion('', referenceKey(bank))) : { bank, ids }
}

function findQuestionnaire(typed: string, { library, words, refuse }: Desk): Digested<Questionnaire> | undefined {
  const all = [...library.questionnaires.values()]
  const contents = all.map(({ content }) => content)
  const found = newestNamed(typed, contents)
  return (
    all.find(({ content }) => content === found) ??
    refuse(near(words.errors.noQuestionnaire, typed, { contents, words }), exit.inputWrong)
  )
}

/** The content of this `id@version`, or the newest of this id. */
function newestNamed<T extends Reference>(typed: string, contents: readonly T[]): T | undefined {
  const named = contents.filter((content) => content.id === typed || referenceKey(content) === typed)
  return newestOf(named, ({ version }) => version)
}

type Around = Readonly<{ contents: readonly Reference[]; words: NewQuestionnaireWords }>

/** That a name is nowhere, with the nearest that exists. */
function near(sentence: (name: string, known: string) => string, typed: string, { contents, words }: Around): string {
  const known = contents.map(referenceKey)
  const nearest = suggest(typed, typed.includes('@') ? known : contents.map(({ id }) => id))
  const help = nearest === undefined ? '' : ` ${words.errors.didYouMean(nearest)}`
  return `${sentence(typed, known.join(', '))}${help}`
}
