import { readLibrary } from '../../content/read-library.ts'
import { frameworkOf, type Library } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { prepare } from '../../scoring/prepare.ts'
import { score } from '../../scoring/score.ts'
import { pin } from '../../store/digest.ts'
import { allShippedFiles, withoutReplaced } from '../content.ts'
import type { Context } from '../context.ts'
import type { File } from '../file.ts'
import { sayProblems } from '../say-problems.ts'
import { answersOf, type FirstCase, firstOptions } from './compose-case.ts'

/** What the files give once read beside those that ship; undefined once what is wrong with them is said. */
export async function readNew(
  files: readonly File[],
  { context, broken }: Readonly<{ context: Context; broken: string }>,
): Promise<Library | undefined> {
  const shipped = allShippedFiles(context.environment.packageRoot)
  const read = readLibrary([...withoutReplaced(shipped, files), ...files])
  if (read.ok) return read.value
  const names = new Set(files.map(({ name }) => name))
  context.talk.err({ text: broken, style: 'bad' })
  await sayProblems(
    read.problems.filter(({ place }) => names.has(place.file)),
    files,
    context,
  )
  return undefined
}

/** The first golden case of a questionnaire, scored; undefined when nothing it asks is scored. */
export function caseOf(questionnaire: Questionnaire, library: Library): FirstCase | undefined {
  const framework = frameworkOf(questionnaire, library)
  if (framework === undefined) return undefined
  const scorer = prepare({
    questionnaire,
    framework,
    pinned: { questionnaire: pin(questionnaire), framework: pin(framework) },
  })
  const chosen = firstOptions(questionnaire)
  const { criteria } = score(scorer, { answers: answersOf(chosen) })
  return criteria.length === 0 ? undefined : { chosen, criteria }
}
