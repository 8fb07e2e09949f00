import { type Library, referenceKey } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from '../context.ts'
import { firstQuestionnaire } from './first-questionnaire.ts'

/** The one asked by its id (the newest of its versions), `id@version` or file; else the one a visit begins with. */
export function questionnaireAsked(
  asked: Readonly<{ questionnaire?: readonly string[] }>,
  library: Library,
  { talk, messages }: Context,
): Questionnaire | undefined {
  const wanted = asked.questionnaire
  const found = wanted === undefined ? firstQuestionnaire('business', library) : named(wanted, library).at(-1)
  if (found === undefined) {
    const known = [...library.questionnaires.values()].map(({ content }) => content.id).join(', ')
    talk.err({ text: messages.visit.noQuestionnaire(wanted?.join(', ') ?? '', known), style: 'bad' })
  }
  return found
}

function named(wanted: readonly string[], { questionnaires }: Library): readonly Questionnaire[] {
  return [...questionnaires.values()].flatMap(({ content, file }) =>
    [content.id, referenceKey(content), file].some((name) => wanted.includes(name)) ? [content] : [],
  )
}
