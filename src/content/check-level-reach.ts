import { withColumns } from '../model/columns.ts'
import { compareNumbers, type Range } from '../model/number.ts'
import { boundsOf } from '../model/option-value.ts'
import { boundsOfQuestion } from '../model/question-measure.ts'
import { allQuestions, isScored, type Questionnaire } from '../model/questionnaire.ts'
import { checkLevels } from './check-levels.ts'
import type { Outline } from './criterion-outline.ts'
import { type Finding, onValue } from './finding.ts'
import type { FrameworkOutline } from './surroundings.ts'
import { type Gathered, withOwnColumns } from './taken.ts'

/**
 * Levels that no answer leads to: the questions of a criterion, by the values of their options, stay above or below.
 *
 * Told of the questionnaire that writes the questions, of the narrowest criterion, and only where a criterion is a
 * mean, a min or a max that keeps the scale of its questions.
 */
export function* checkLevelReach(
  { own, isWhole }: Gathered,
  questionnaire: Questionnaire,
  framework: FrameworkOutline | undefined,
): Generator<Finding> {
  const writesScored = own.flatMap(withOwnColumns).some(({ question }) => 'measures' in question)
  if (framework === undefined || !isWhole || !writesScored) return
  yield* missedUnder(framework.root, boundsByCriterion(questionnaire, framework.scale))
}

function boundsByCriterion(questionnaire: Questionnaire, scale: Range): ReadonlyMap<string, readonly Range[]> {
  const bounds = new Map<string, Range[]>()
  for (const question of allQuestions(questionnaire).flatMap(withColumns).filter(isScored)) {
    const range = boundsOfQuestion(question, scale)
    if (range === undefined) continue
    for (const criterion of Object.keys(question.measures)) {
      const known = bounds.get(criterion) ?? []
      known.push(range)
      bounds.set(criterion, known)
    }
  }
  return bounds
}

type Bounds = ReadonlyMap<string, readonly Range[]>

function* missedUnder(node: Outline, bounds: Bounds): Generator<Finding> {
  const below = node.children.flatMap((child) => [...missedUnder(child, bounds)])
  yield* below
  if (below.length > 0) return
  const reach = reachOf(node, bounds)
  const level = reach && missedLevel(node, reach)
  if (level !== undefined && reach !== undefined)
    yield onValue(['framework'], { code: 'level-out-of-reach', criterion: node.id, level, ...reach })
}

/** What a criterion can reach, at most; undefined where nothing measures it, or where it is carried or added up. */
function reachOf(node: Outline, bounds: Bounds): Range | undefined {
  const { aggregate = 'mean', clamp } = node.written
  const isKept = aggregate === 'mean' || aggregate === 'min' || aggregate === 'max'
  if (!isKept || node.isCarried || clamp !== undefined || node.range === undefined) return undefined
  const under = node.children.map((child) => reachOf(child, bounds))
  const known = [...(bounds.get(node.id) ?? []), ...under.filter((range) => range !== undefined)]
  if (known.length < under.length) return undefined
  return boundsOf(known.flatMap(({ min, max }) => [min, max]))
}

/** The first level that a range stays out of. */
function missedLevel({ levels, range }: Outline, { min, max }: Range): string | undefined {
  if (levels === undefined || [...checkLevels(levels.levels, levels.path, range)].length > 0) return undefined
  const row = levels.levels
  return row.find((level, index) => {
    const [bottom, top] = [level.from, row[index + 1]?.from]
    if (bottom !== undefined)
      return compareNumbers(bottom, max) > 0 || (top !== undefined && compareNumbers(top, min) <= 0)
    const under = row[index - 1]?.up_to
    return (
      (under !== undefined && compareNumbers(under, max) >= 0) ||
      (level.up_to !== undefined && compareNumbers(level.up_to, min) < 0)
    )
  })?.id
}
