import { compareNumbers, type Range } from '../model/number.ts'
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
  for (const { written, children } of framework.criteria.values()) {
    const aggregate = written.aggregate ?? 'mean'
    if (aggregate !== 'mean' && aggregate !== 'min' && aggregate !== 'max') continue
    if (children.every(({ range }) => range !== undefined)) continue
    const known = children.flatMap((child) => {
      const range = reach(child)
      return range === undefined ? [] : [{ child: child.id, range }]
    })
    const [first, ...others] = known
    const other = others.find(({ range }) => first !== undefined && !isSame(first.range, range))
    if (first === undefined || other === undefined) continue
    yield onValue(['framework'], { code: 'ranges-differ', aggregate, child: other.child, first: first.child })
  }
}

type Beside = Readonly<{ questionnaire: Questionnaire; framework: FrameworkOutline }>

/** What a criterion made of questions alone can reach; undefined where the questionnaire measures none of it. */
function reachOf({ id, written, children }: Outline, { questionnaire, framework }: Beside): Range | undefined {
  const asked = questionnaire.sections.flatMap(({ questions }) => questions).filter((one) => measuresIt(one, id))
  const { aggregate = 'mean' } = written
  const isMade = aggregate === 'mean' || aggregate === 'min' || aggregate === 'max'
  if (isMade || children.length > 0 || asked.length === 0) return undefined
  if (aggregate !== 'sum') return { min: 0, max: asked.length }
  const bounds = asked.flatMap((question) => boundsOfQuestion(question, framework.scale) ?? [])
  return bounds.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), { min: 0, max: 0 })
}

function measuresIt(question: Question, criterion: string): boolean {
  return isScored(question) && Object.hasOwn(question.measures, criterion)
}

function isSame(left: Range, right: Range): boolean {
  return compareNumbers(left.min, right.min) === 0 && compareNumbers(left.max, right.max) === 0
}
