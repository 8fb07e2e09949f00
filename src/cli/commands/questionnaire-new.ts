import { resolve } from 'node:path'
import type { Library } from '../../model/library.ts'
import { type NewQuestionnaireWords, newQuestionnaireWords } from '../../text/new-questionnaire-words.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { askMissing } from '../new-questionnaire/ask-missing.ts'
import { frameworkBeside, type Made, makeCopy, makeNew, quotedIfNeeded } from '../new-questionnaire/make-files.ts'
import { type Flags, type FlagsRead, readFlags } from '../new-questionnaire/read-flags.ts'
import { defaultsTaken, idOf, settle } from '../new-questionnaire/settle.ts'
import { OutputExists } from '../output-errors.ts'
import { checkWritable, writeAtomically } from '../write-atomically.ts'

/** What `virage questionnaire new` is asked. */
export type Asked = Flags & Readonly<{ file: string; force?: boolean }>

/** `virage questionnaire new`: a questionnaire to start from, that the check finds nothing wrong with. */
export async function questionnaireNew(asked: Asked, context: Context): Promise<ExitCode> {
  const words = await newQuestionnaireWords(context.language)
  if (!/[^\\/]\.ya?ml$/i.test(asked.file)) return refuse([words.errors.badFile(asked.file)], exit.usage, context)
  const library = await openLibrary(context)
  if (library === undefined) return exit.inputWrong
  const read = readFlags(asked, library, words)
  const [first] = read.refusals
  const sentences = read.refusals.map(({ sentence }) => sentence)
  if (first !== undefined) return refuse(sentences, first.code, context)
  try {
    await checkPlaces(
      [asked.file, ...(read.given.measure?.kind === 'own' ? [frameworkBeside(asked.file)] : [])],
      asked,
      context,
    )
    const made = await make(read, { asked, library, words }, context)
    if (made === undefined) return exit.inputWrong
    const names = made.map(({ name }) => name)
    await checkPlaces(names, asked, context)
    for (const { name, text } of made) await writeAtomically(placeOf(name, context), text, asked.force)
    sayNext(names, words, context)
    return exit.done
  } catch (error) {
    if (!(error instanceof OutputExists)) throw error
    return refuse([words.errors.exists(error.path)], exit.disk, context)
  }
}

function refuse(sentences: readonly string[], code: ExitCode, { talk }: Context): ExitCode {
  for (const text of sentences) talk.err({ text, style: 'bad' })
  return code
}

function placeOf(name: string, { environment }: Context): string {
  return resolve(environment.cwd, name)
}

/** Before anything is asked or written, every file may be. */
async function checkPlaces(names: readonly string[], { force = false }: Asked, context: Context): Promise<void> {
  for (const name of names) await checkWritable(placeOf(name, context), force)
}

type Around = Readonly<{ asked: Asked; library: Library; words: NewQuestionnaireWords }>

/** The files, once what is missing is asked or, where nobody can be asked, taken by default and said. */
async function make({ given: typed, copied }: FlagsRead, around: Around, context: Context): Promise<Made> {
  const { asked, library, words } = around
  const { file } = asked
  const isAsked = context.interactive && !context.simple
  const given = isAsked ? await askMissing(typed, copied !== undefined, { file, library, words, context }) : typed
  if (copied !== undefined) {
    const id = given.id ?? idOf(file, library)
    if (given.id === undefined) sayDefaults([words.defaults.id(id)], words, context)
    return makeCopy(copied, { ...given, id, file }, context)
  }
  const wanted = settle(given, file, library)
  sayDefaults(defaultsTaken(given, wanted, words), words, context)
  return makeNew(wanted, file, context)
}

function sayDefaults(lines: readonly string[], { defaults }: NewQuestionnaireWords, { talk }: Context): void {
  if (lines.length === 0) return
  talk.err(defaults.title)
  for (const line of lines) talk.err({ text: `  ${line}`, style: 'faint' })
}

function sayNext(names: readonly string[], words: NewQuestionnaireWords, { talk }: Context): void {
  for (const name of names) talk.err({ text: words.written(name), style: 'good' })
  const typed = names.map(quotedIfNeeded)
  talk.err(words.next)
  talk.err(`  ${words.commands.check(typed)}`)
  talk.err(`  ${words.commands.visit(typed)}`)
}
