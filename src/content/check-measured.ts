import { withColumns } from '../model/columns.ts'
import type { Expression } from '../model/expression.ts'
import { isScored, type Questionnaire } from '../model/questionnaire.ts'
import { type Finding, onValue } from './finding.ts'
import { Possible } from './possible.ts'
import type { FrameworkOutline } from './surroundings.ts'
import { type Gathered, withOwnColumns } from './taken.ts'

/**
 * Competencies that no question measures, for some profile at least: nothing could be said of them.
 *
 * Told of the questionnaire that writes the questions; one that takes all its scored questions from another is short
 * on purpose.
 */
export function* checkMeasured(
  { own, isWhole }: Gathered,
  questionnaire: Questionnaire,
  framework: FrameworkOutline | undefined,
): Generator<Finding> {
  const writesScored = own
    .flatMap(withOwnColumns)
    .some(({ question }) => 'measures' in question && question.measures !== undefined)
  if (framework === undefined || !isWhole || !writesScored) return
  const possible = new Possible(questionnaire)
  const measuring = measuringIn(questionnaire)
  for (const { id, children } of framework.criteria.values()) {
    if (children.length > 0) continue
    const conditions = measuring.get(id)
    if (conditions === undefined || canAllBeHidden(conditions, possible))
      yield onValue(['framework'], { code: 'unmeasured-criterion', criterion: id })
  }
}

/** Criterion → for each question that measures it, the conditions that show it. */
function measuringIn({ sections }: Questionnaire): ReadonlyMap<string, readonly (readonly Expression[])[]> {
  const measuring = new Map<string, (readonly Expression[])[]>()
  for (const section of sections) {
    for (const question of section.questions.flatMap(withColumns).filter(isScored)) {
      const conditions = [section.showIf, question.showIf].filter((condition) => condition !== undefined)
      for (const criterion of Object.keys(question.measures))
        measuring.set(criterion, [...(measuring.get(criterion) ?? []), conditions])
    }
  }
  return measuring
}

/** Each question has a condition, and one profile can make one condition of each false. */
function canAllBeHidden(questions: readonly (readonly Expression[])[], possible: Possible): boolean {
  const conditions = questions.flat()
  if (questions.some((one) => one.length !== 1) || !possible.isClosed(conditions)) return false
  return possible.canBe(conditions, false)
}
