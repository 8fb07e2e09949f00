import { allWithColumns } from '../../model/columns.ts'
import { allCriteria } from '../../model/framework.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import { allQuestions, type Questionnaire } from '../../model/questionnaire.ts'

/**
 * What a visit begins with when none is asked for: the shortest questionnaire on a business (or an advisor, or a
 * region) that measures each criterion of the first tier of its framework; the shortest of all where none does.
 *
 * A module, which knows a part of the framework only, is shorter but gives no portrait. An anonymous questionnaire is
 * not answered at the table.
 */
export function firstQuestionnaire(kind: Questionnaire['subject'], library: Library): Questionnaire | undefined {
  const known = library.first?.[kind]
  if (known !== undefined) return library.questionnaires.get(known)?.content
  const open = [...library.questionnaires.values()]
    .map(({ content }) => content)
    .filter(({ subject, respondents }) => subject === kind && !respondents.anonymous)
    .toSorted((left, right) => allQuestions(left).length - allQuestions(right).length)
  return open.find((questionnaire) => measuresAll(questionnaire, library)) ?? open[0]
}

/** Whether a questionnaire measures each criterion of the first tier of its framework. */
export function measuresAll(questionnaire: Questionnaire, { frameworks }: Library): boolean {
  const { framework } = questionnaire
  const root = framework && frameworks.get(referenceKey(framework))?.content.root
  if (root === undefined) return false
  const measured = new Set(allWithColumns(questionnaire).flatMap(({ measures }) => Object.keys(measures)))
  return root.children.every((child) => allCriteria(child).some(({ id }) => measured.has(id)))
}
