import { withColumns } from '../model/columns.ts'
import { type Expression, namesIn } from '../model/expression.ts'
import { isScored, type Questionnaire } from '../model/questionnaire.ts'
import { type Finding, onValue } from './finding.ts'
import { foresee, type Sight } from './foresee.ts'
import { nameKey } from './mentions.ts'
import { type Outcome, truthOf } from './outcome.ts'
import type { Possible } from './possible.ts'
import { inExpression } from './scope.ts'
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
  { framework, possible }: Readonly<{ framework: FrameworkOutline | undefined; possible: Possible }>,
): Generator<Finding> {
  const writesScored = own
    .flatMap(withOwnColumns)
    .some(({ question }) => 'measures' in question && question.measures !== undefined)
  if (framework === undefined || !isWhole || !writesScored) return
  const measuring = measuringIn(questionnaire)
  for (const { id, children } of framework.criteria.values()) {
    if (children.length > 0) continue
    const conditions = measuring.get(id)
    const profile = conditions === undefined ? [] : hidingAll(conditions, possible)
    if (profile !== undefined) yield onValue(['framework'], { code: 'unmeasured-criterion', criterion: id, profile })
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

/** One profile, as conditions write it, that hides every question; undefined when there is none, or none can be told. */
function hidingAll(questions: readonly (readonly Expression[])[], possible: Possible): readonly string[] | undefined {
  const conditions = questions.flat()
  if (questions.some((one) => one.length === 0) || !possible.isClosed(conditions)) return undefined
  for (const sight of possible.sights([], conditions)) {
    const isHidden = (one: readonly Expression[]) => one.some((condition) => !truthOf(foresee(condition, sight)).yes)
    if (questions.every(isHidden)) return toldProfile(conditions, sight)
  }
  return undefined
}

function toldProfile(conditions: readonly Expression[], sight: Sight): readonly string[] {
  const names = new Map(conditions.flatMap((one) => [...namesIn(one)]).map((name) => [nameKey(name), name]))
  return [...names.values()].flatMap(({ space, id }) => {
    const told = toldOutcome(sight.outcomeOf(space, id))
    return told === undefined ? [] : [`${space}.${inExpression(id)} ${told}`]
  })
}

/** An outcome as a condition would ask for it. */
function toldOutcome(outcome: Outcome): string | undefined {
  if (outcome.is === 'fact') return `== ${JSON.stringify(outcome.value)}`
  if (outcome.is !== 'between') return undefined
  const { min, max } = outcome.range
  const sign = outcome.isOpen ? '' : '='
  return Number.isFinite(min) ? `>${sign} ${min}` : `<${sign} ${max}`
}
