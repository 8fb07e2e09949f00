import type { Lens } from '../model/framework.ts'
import { own } from '../model/own.ts'
import type { LensScore } from '../model/score.ts'
import { aggregate } from './aggregate.ts'
import { type Measured, scoreOf } from './measure-tree.ts'

/** Further means over criteria, each at the weight its lens gives, 1 unless it does; one that nothing measures is left out. */
export function scoreLenses(lenses: readonly Lens[], measured: readonly Measured[]): readonly LensScore[] {
  return lenses.flatMap((lens) => {
    const seen = measured.filter(({ node }) => lens.of.includes(node.criterion.id))
    return seen.length === 0 ? [] : [scoreLens(lens, seen)]
  })
}

function scoreLens({ id, weights, scale }: Lens, seen: readonly Measured[]): LensScore {
  const parts = seen.map(({ node, children: _, counted: __, ...numbers }) => ({
    ...numbers,
    weight: own(weights, node.criterion.id) ?? 1,
  }))
  const mean = { aggregate: { kind: 'mean' }, ...(scale === undefined ? {} : { scale }) } as const
  return { lens: id, ...scoreOf({ ...aggregate(parts, mean), counted: seen.flatMap(({ counted }) => counted) }) }
}
