import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Digested, referenceKey } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { newQuestionnaireWords } from '../../text/new-questionnaire-words.ts'
import type { Context } from '../context.ts'
import type { File } from '../file.ts'
import { composeFramework } from './compose-framework.ts'
import { composeQuestionnaire } from './compose-questionnaire.ts'
import { copyShipped } from './copy-shipped.ts'
import { caseOf, readNew } from './prove.ts'
import type { Given, Wanted } from './wanted.ts'
import { schemaLine, type Voices } from './yaml-lines.ts'

/** The files to write, the questionnaire last; undefined once what is wrong with them is said. */
export type Made = readonly File[] | undefined

/** The file of a framework of one's own, beside its questionnaire. */
export function frameworkBeside(file: string): string {
  return file.replace(/(\.ya?ml)$/i, '-cadre$1')
}

/** A new questionnaire and, where it has its own, its framework: read as they will be, scored, then read again with their case. */
export async function makeNew(wanted: Wanted, file: string, context: Context): Promise<Made> {
  const voices: Voices = {
    in: { fr: await newQuestionnaireWords('fr'), en: await newQuestionnaireWords('en') },
    comments: context.language,
  }
  const words = voices.in[voices.comments]
  const beside = wanted.measure.kind === 'own' ? [frameworkBeside(file)] : []
  const named = [...beside, file].map(quotedIfNeeded)
  const around = { voices, check: words.commands.check(named), visit: words.commands.visit(named) }
  const frameworks = beside.map((name) =>
    fileOf(name, composeFramework(wanted, { ...around, schema: schemaOf(name, 'framework', context) })),
  )
  const schema = schemaOf(file, 'questionnaire', context)
  const proof = { context, broken: words.errors.broken }
  const draft = fileOf(file, composeQuestionnaire(wanted, { ...around, schema }))
  const library = await readNew([...frameworks, draft], proof)
  const read = library?.questionnaires.get(referenceKey({ id: wanted.id, version: '1.0.0' }))
  if (library === undefined || read === undefined) return undefined
  const whole = fileOf(file, composeQuestionnaire(wanted, { ...around, schema }, caseOf(read.content, library)))
  const made = [...frameworks, whole]
  return (await readNew(made, proof)) && made
}

/** A shipped questionnaire under another id. */
export async function makeCopy(
  { file: from, content }: Digested<Questionnaire>,
  { id, name, file }: Readonly<{ id: string; file: string }> & Pick<Given, 'name'>,
  context: Context,
): Promise<Made> {
  const { errors } = await newQuestionnaireWords(context.language)
  const text = readFileSync(join(context.environment.packageRoot, from), 'utf8')
  const schema = schemaOf(file, 'questionnaire', context)
  const made = [fileOf(file, copyShipped(text, content, { id, schema, ...(name !== undefined && { name }) }))]
  return (await readNew(made, { context, broken: errors.broken })) && made
}

function fileOf(name: string, text: string): File {
  return { name, text: Buffer.from(text) }
}

function schemaOf(file: string, kind: 'questionnaire' | 'framework', { environment }: Context): string {
  return schemaLine(dirname(resolve(environment.cwd, file)), environment.packageRoot, kind)
}

/** A name as a shell takes it. */
export function quotedIfNeeded(name: string): string {
  return /^[\w./\\:~+-]+$/.test(name) ? name : `"${name}"`
}
