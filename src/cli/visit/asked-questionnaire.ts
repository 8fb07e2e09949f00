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
  const all = [...library.questionnaires.values()]
  const wanted = asked.questionnaire
  const named = all.filter(({ content, file }) =>
    [content.id, referenceKey(content), file].some((name) => wanted?.includes(name)),
  )
  const found = wanted === undefined ? firstQuestionnaire('business', library) : named.at(-1)?.content
  if (found === undefined) {
    const known = all.map(({ content }) => content.id).join(', ')
    talk.err({ text: messages.visit.noQuestionnaire(wanted?.join(', ') ?? '', known), style: 'bad' })
  }
  return found
}
