import type { Adjusted, Band, CriterionDerivation, RuleDerivation } from '../model/derivation.ts'
import { evaluate } from '../model/evaluate.ts'
import type { Facts } from '../model/expression.ts'
import type { Adjustment, Criterion, Framework } from '../model/framework.ts'
import { own } from '../model/own.ts'
import type { CriterionScore } from '../model/score.ts'
import { conditionOf } from './condition.ts'
import { madeOf, type Names } from './made.ts'
import type { Measuring } from './prepare.ts'
import { numberAt } from './tally.ts'
import type { Node } from './tree.ts'

/** What the derivation of a criterion is read from. */
export type Deriving = Readonly<{
  framework: Framework
  measuring: Measuring
  rules: readonly RuleDerivation[]
  /** The names that the profile's weights and targets read. */
  facts: Facts
}>

/** A criterion's score with what it is made of, and what gave it its weight, its target, its level. */
export function deriveCriterion(told: CriterionScore, deriving: Deriving): CriterionDerivation {
  const { framework, measuring, rules, facts } = deriving
  const node = measuring.byId.get(told.criterion) ?? measuring.tree
  const { criterion } = node
  const { weights } = measuring.weightsFor(facts)
  const made = madeOf(node, { tally: measuring.tally, names: namesUnder(node), weights })
  const targetSteps = stepsOf(criterion.id, framework.targets, facts)
  const parent = measuring.falling.find(({ children }) => children.includes(node))
  const isInherited = told.target !== undefined && !targetSteps.some(({ by }) => by === 'set') && parent !== undefined
  const band = bandOf(criterion, told.level)
  return {
    ...told,
    ...made,
    ownWeight: numberAt(weights, node.at),
    weightSteps: stepsOf(criterion.id, framework.weights, facts),
    targetSteps: isInherited ? [] : targetSteps,
    ...(isInherited ? { targetOf: parent.criterion.id } : {}),
    ...(criterion.minimumCoverage === undefined ? {} : { minimumCoverage: criterion.minimumCoverage }),
    ...(band === undefined ? {} : { band }),
    caps: rules.flatMap(({ rule, effect, condition }) =>
      effect.kind === 'cap-level' && effect.criterion === criterion.id && condition.outcome === true
        ? [{ rule, level: effect.level }]
        : [],
    ),
  }
}

function namesUnder({ leaves, children }: Node): Names {
  return new Map<number, { kind: 'criterion' | 'question'; id: string }>([
    ...leaves.map(({ at, question }) => [at, { kind: 'question', id: question }] as const),
    ...children.map(({ at, criterion }) => [at, { kind: 'criterion', id: criterion.id }] as const),
  ])
}

/** The adjustments in force that speak of a criterion, in the order they apply. */
function stepsOf(id: string, adjustments: readonly Adjustment[], facts: Facts): readonly Adjusted[] {
  return adjustments.flatMap(({ when, set, times }): readonly Adjusted[] => {
    if (when !== undefined && evaluate(when, facts) !== true) return []
    const reason = when === undefined ? {} : { when: conditionOf(when, facts) }
    return (['set', 'times'] as const).flatMap((by) => {
      const number = own(by === 'set' ? set : times, id)
      return number === undefined ? [] : [{ by, number, ...reason }]
    })
  })
}

function bandOf({ levels }: Criterion, level: string | undefined): Band | undefined {
  const rank = levels.findIndex(({ id }) => id === level)
  const found = levels[rank]
  if (found === undefined) return undefined
  const [before, after] = [levels[rank - 1]?.upTo, levels[rank + 1]?.from]
  return {
    level: found.id,
    ...(found.from === undefined || rank === 0 ? {} : { from: found.from }),
    ...(after === undefined ? {} : { below: after }),
    ...(before === undefined ? {} : { above: before }),
    ...(found.upTo === undefined || rank === levels.length - 1 ? {} : { upTo: found.upTo }),
  }
}
