import { allWithColumns } from '../model/columns.ts'
import { clampTo, compareNumbers, type Range } from '../model/number.ts'
import { boundsOfQuestion } from '../model/question-measure.ts'
import { isScored, type Question, type Questionnaire } from '../model/questionnaire.ts'
import type { Outline } from './criterion-outline.ts'
import { type Finding, onValue } from './finding.ts'
import type { FrameworkOutline } from './surroundings.ts'

/**
 * Criteria that add up their questions have the range that these questions give: under a mean, a min or a max it must
 * be that of their siblings (design §3). The framework alone cannot tell.
 */
export function* checkReach(questionnaire: Questionnaire, framework: FrameworkOutline | undefined): Generator<Finding> {
  if (framework === undefined) return
  const reach = (node: Outline): Range | undefined => node.range ?? reachOf(node, { questionnaire, framework })
  for (const of of framework.lenses.values()) {
    const read = of.flatMap((id) => framework.criteria.get(id) ?? [])
    if (read.some(({ range }) => range === undefined)) yield* differing(read, reach, 'mean')
  }
  for (const { written, children } of framework.criteria.values()) {
    const aggregate = written.aggregate ?? 'mean'
    if (aggregate !== 'mean' && aggregate !== 'min' && aggregate !== 'max') continue
    if (children.every(({ range }) => range !== undefined)) continue
    yield* differing(children, reach, aggregate)
  }
}

function* differing(
  nodes: readonly Outline[],
  reach: (node: Outline) => Range | undefined,
  aggregate: string,
): Generator<Finding> {
  const known = nodes.flatMap((node) => {
    const range = reach(node)
    return range === undefined ? [] : [{ id: node.id, range }]
  })
  const [first, ...others] = known
  const other = others.find(({ range }) => first !== undefined && !isSame(first.range, range))
  if (first === undefined || other === undefined) return
  yield onValue(['framework'], { code: 'ranges-differ', aggregate, child: other.id, first: first.id })
}

type Beside = Readonly<{ questionnaire: Questionnaire; framework: FrameworkOutline }>

/** What a criterion that adds up can reach, from its questions and its children; undefined where nothing measures it. */
function reachOf(node: Outline, beside: Beside): Range | undefined {
  const { id, written, children } = node
  const { aggregate = 'mean' } = written
  const under = children.flatMap((child) => child.range ?? reachOf(child, beside) ?? [])
  if (aggregate === 'mean' || aggregate === 'min' || aggregate === 'max') return under[0]
  const { questionnaire, framework } = beside
  const asked = allWithColumns(questionnaire).filter((one) => measuresIt(one, id))
  const own = asked.flatMap((question) => boundsOfQuestion(question, framework.scale) ?? [])
  const parts = [...own, ...under]
  if (parts.length === 0) return undefined
  const added = parts.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 })
  const reach = aggregate === 'sum' ? added : { min: 0, max: parts.length }
  return written.clamp === undefined ? reach : within(reach, written.clamp)
}

function within({ min, max }: Range, clamp: Range): Range {
  return { min: clampTo(min, clamp), max: clampTo(max, clamp) }
}

function measuresIt(question: Question, criterion: string): boolean {
  return isScored(question) && Object.hasOwn(question.measures, criterion)
}

function isSame(left: Range, right: Range): boolean {
  return compareNumbers(left.min, right.min) === 0 && compareNumbers(left.max, right.max) === 0
}
