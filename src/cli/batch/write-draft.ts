import { resolve } from 'node:path'
import { draftMappingWords } from '../../text/draft-mapping-words.ts'
import type { Context } from '../context.ts'
import { draftMapping } from '../draft-mapping/draft-mapping.ts'
import { type ExitCode, exit } from '../exit.ts'
import { writeAtomically } from '../write-atomically.ts'
import type { Opening } from './opening.ts'
import { sayUnderstood } from './say-understood.ts'
import type { Understood } from './understand.ts'

type Drafted = Readonly<{ understood: Understood; opening: Opening }>

/** Writes a mapping to complete, of what was understood and of what was not. */
export async function writeDraft(out: string, { understood, opening }: Drafted, context: Context): Promise<ExitCode> {
  const { environment, language, talk } = context
  const { asked, campaign, words } = opening
  const path = resolve(environment.cwd, out)
  const { matching, sample: rows } = understood
  const { questionnaire } = campaign
  const draft = draftMapping({ matching, questionnaire, rows, words: await draftMappingWords(language), language })
  await writeAtomically(path, draft, asked.force)
  sayUnderstood(understood, { asked, words }, context)
  talk.err({ text: words.written.mapping(path), style: 'good' })
  return exit.done
}
