import { resolve } from 'node:path'
import type { Matching } from '../../answers/survey/matching.ts'
import type { Library } from '../../model/library.ts'
import { allQuestions, type Questionnaire } from '../../model/questionnaire.ts'
import { openSurveyFile } from '../batch/survey-file.ts'
import { understand } from '../batch/understand.ts'
import type { Context } from '../context.ts'
import { sayProblems } from '../say-problems.ts'

/** A questionnaire that an export may answer, and what each column then says. */
export type Fit = Readonly<{ questionnaire: Questionnaire; matching: Matching }>

/**
 * The questionnaires that at least one column of an export answers, the one it answers most of first. Undefined once it
 * is said why the file cannot be read.
 */
export async function fitting(
  file: string,
  { questionnaires }: Library,
  context: Context,
): Promise<readonly Fit[] | undefined> {
  const opened = openSurveyFile(resolve(context.environment.cwd, file), file)
  if (!opened.ok) {
    await sayProblems(opened.problems, [], context)
    return undefined
  }
  const fits = [...questionnaires.values()].map(({ content: questionnaire }): Fit => {
    const { understood } = understand(opened.value, {
      campaign: { questionnaire },
      asked: { file },
      mapping: undefined,
    })
    return { questionnaire, matching: understood.matching }
  })
  const answered = ({ matching }: Fit): number => matching.sources.length
  const share = (fit: Fit): number => answered(fit) / allQuestions(fit.questionnaire).length
  return fits
    .filter((fit) => answered(fit) > 0)
    .toSorted((one, other) => answered(other) - answered(one) || share(other) - share(one))
}
