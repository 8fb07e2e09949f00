import { allCriteria, type Criterion, type Framework } from '../model/framework.ts'
import type { Fate } from './fates.ts'
import type { Put } from './side.ts'

/** Of the weight of the questions that count on either side, how much is compared. */
export type Common = Readonly<{ compared: number; either: number }>

type Counted = Readonly<{ id: string; fate: Fate; before?: Put; after?: Put }>

/**
 * The weights in common under each criterion, counted on the questions as completeness is (design §4).
 *
 * « Either » is the weight of every question that counts on one side or the other, the heavier of its two weights where
 * it changed; « compared », that of the questions compared, a grid by its rows. A question that counts nowhere does not
 * count here.
 */
export function commonWeights(framework: Framework, questions: readonly Counted[]): ReadonlyMap<string, Common> {
  const own = new Map<string, Common>()
  const inOrder = questions.toSorted((left, right) => (left.id < right.id ? -1 : 1))
  for (const question of inOrder) {
    for (const [criterion, weight] of weightsOf(question)) {
      const known = own.get(criterion) ?? none
      const compared = known.compared + weight * comparedShare(question)
      own.set(criterion, { compared, either: known.either + weight })
    }
  }
  const criteria = allCriteria(framework.root).map((one) => [one.id, under(one, own)] as const)
  return new Map([...criteria, [framework.root.id, [...own.values()].reduce(added, none)]])
}

const none: Common = { compared: 0, either: 0 }

function added(one: Common, other: Common): Common {
  return { compared: one.compared + other.compared, either: one.either + other.either }
}

function under({ id, children }: Criterion, own: ReadonlyMap<string, Common>): Common {
  return children.map((child) => under(child, own)).reduce(added, own.get(id) ?? none)
}

function weightsOf({ before, after }: Counted): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const put of [before, after]) {
    if (put?.counts !== true) continue
    for (const [criterion, weight] of Object.entries(put.asked.measures)) {
      weights.set(criterion, Math.max(weight, weights.get(criterion) ?? 0))
    }
  }
  return weights
}

/** How much of a question is compared (0–1): of a grid, the weight of the rows that count on both sides. */
function comparedShare({ fate, before, after }: Counted): number {
  if (fate.kind !== 'shared') return 0
  const question = after?.asked.question
  if (fate.rows === undefined || question?.kind !== 'grid') return 1
  const either = new Set([...(before?.rows ?? []), ...(after?.rows ?? [])])
  const both = new Set(fate.rows)
  const weigh = (ids: ReadonlySet<string>) =>
    question.rows.filter(({ id }) => ids.has(id)).reduce((sum, { weight }) => sum + weight, 0)
  const whole = weigh(either)
  return whole === 0 ? 1 : weigh(both) / whole
}

/** The share (0–1) of the weight that is compared; undefined when nothing counts on either side. */
export function shareOf({ compared, either }: Common): number | undefined {
  return either === 0 ? undefined : compared / either
}
