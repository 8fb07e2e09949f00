import { allQuestions } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'

/** `virage questionnaire list`: the questionnaires that can be taken, with their length. */
export async function questionnaireList(context: Context): Promise<ExitCode> {
  const library = await openLibrary(context)
  if (library === undefined) return exit.inputWrong
  const { talk, language, flags, messages } = context
  const all = [...library.questionnaires.values()].map(({ content, digest }) => ({ content, digest }))
  if (flags.json) {
    talk.json(
      all.map(({ content: { id, version, name, stages, subject }, digest }) => ({
        id,
        version,
        digest,
        name,
        stages,
        subject,
      })),
    )
    return exit.done
  }
  for (const { content } of all) {
    talk.out({ text: `${content.id}@${content.version}`, style: 'strong' }, `  ${inLanguage(content.name, language)}`)
    talk.out({ text: `  ${messages.cli.list.questions(allQuestions(content).length)}`, style: 'faint' })
  }
  return exit.done
}
