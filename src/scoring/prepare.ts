import { type Asking, askingOf } from '../model/asking.ts'
import type { Facts } from '../model/expression.ts'
import { allCriteria, type Framework } from '../model/framework.ts'
import { isScored, type Questionnaire } from '../model/questionnaire.ts'
import type { Pinned, Scores } from '../model/score.ts'
import { adjuster, type ByCriterion } from './adjust.ts'
import type { Leaf } from './branch.ts'
import { type PlacedLens, placeLenses } from './lenses.ts'
import { Place } from './place.ts'
import { Tally } from './tally.ts'
import { allLeaves, allNodes, type Node, treeOf } from './tree.ts'
import { type Weights, weightsOf } from './weights.ts'

/** A questionnaire and its framework, ready to score any number of sheets. */
export type Scorer = Readonly<{
  asking: Asking
  framework: Framework
  pinned: Pick<Scores, 'questionnaire' | 'framework'>
  /** The scored questions, in the order asked. */
  places: readonly Place[]
  /** Absent when the questionnaire measures nothing. */
  measuring?: Measuring
}>

/** The criteria that a questionnaire measures, and how. */
export type Measuring = Readonly<{
  tree: Node
  /** Parents before children, in the framework's order; and the reverse. */
  falling: readonly Node[]
  rising: readonly Node[]
  byId: ReadonlyMap<string, Node>
  /** Question → the first of its leaves, where its value is read. */
  leafOf: ReadonlyMap<string, Leaf>
  lenses: readonly PlacedLens[]
  weightsFor: (facts: Facts) => Weights
  targetsFor: (facts: Facts) => ByCriterion
  /** Used again for each sheet. */
  tally: Tally
}>

/** Content that is read once: what it costs is not paid again for each business of an export. */
export function prepare(content: {
  readonly questionnaire: Questionnaire
  readonly framework: Framework
  readonly pinned: Readonly<{ questionnaire: Pinned; framework: Pinned }>
}): Scorer {
  const { questionnaire, framework, pinned } = content
  const asking = askingOf(questionnaire, framework)
  const tree = treeOf(framework, asking)
  const leaves = tree === undefined ? [] : allLeaves(tree)
  const scored = [...asking.asked.values()].filter(({ question }) => isScored(question))
  const places = scored.map((asked) => {
    const own = leaves.filter(({ question }) => question === asked.question.id)
    return new Place(asked, own, framework.scale)
  })
  const measuring = tree && measuringOf(tree, framework)
  return { asking, framework, pinned, places, ...(measuring === undefined ? {} : { measuring }) }
}

function measuringOf(tree: Node, framework: Framework): Measuring {
  const falling = allNodes(tree)
  const first = allCriteria(framework.root).length + allLeaves(tree).length
  const size = first + framework.lenses.length
  const base = new Map(falling.map(({ criterion }) => [criterion.id, criterion.weight]))
  return {
    tree,
    falling,
    rising: falling.toReversed(),
    leafOf: new Map(
      allLeaves(tree)
        .toReversed()
        .map((leaf) => [leaf.question, leaf]),
    ),
    byId: new Map(falling.map((node) => [node.criterion.id, node])),
    lenses: placeLenses(framework.lenses, falling, first),
    weightsFor: adjuster(base, framework.weights, (by) => weightsOf(tree, { size, by })),
    targetsFor: adjuster(new Map(), framework.targets, (by) => by),
    tally: new Tally(size),
  }
}
