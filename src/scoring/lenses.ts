import type { Lens } from '../model/framework.ts'
import { own } from '../model/own.ts'
import type { LensScore } from '../model/score.ts'
import { aggregateInto } from './aggregate.ts'
import { type Branch, branchOf } from './branch.ts'
import { type Numbers, type Tally, writeScore } from './tally.ts'
import { type Node, partOf } from './tree.ts'

/** A lens in its place, with the weight it gives each criterion by place. */
export type PlacedLens = Branch & Readonly<{ lens: string; weights: Numbers }>

/** Further means over criteria, placed from `first` on; one that nothing measures is left out. */
export function placeLenses(lenses: readonly Lens[], nodes: readonly Node[], first: number): readonly PlacedLens[] {
  return lenses.flatMap((lens, index) => {
    const seen = nodes.filter(({ criterion }) => lens.of.includes(criterion.id))
    return seen.length === 0 ? [] : [placeLens(lens, seen, first + index)]
  })
}

/** Each criterion at the weight its lens gives, 1 unless it does. */
function placeLens({ id, weights, scale }: Lens, seen: readonly Node[], at: number): PlacedLens {
  const byPlace = new Float64Array(at)
  for (const node of seen) byPlace[node.at] = own(weights, node.criterion.id) ?? 1
  const mean = { at, aggregate: { kind: 'mean' }, ...(scale === undefined ? {} : { scale }) } as const
  return { ...branchOf(mean, seen.map(partOf)), lens: id, weights: byPlace }
}

export function measureLenses(tally: Tally, lenses: readonly PlacedLens[]): void {
  for (const lens of lenses) aggregateInto(tally, lens, lens.weights)
}

export function tellLenses(tally: Tally, lenses: readonly PlacedLens[]): readonly LensScore[] {
  return lenses.map(({ lens, at }) => {
    const told = { lens, min: Number.NaN, max: Number.NaN }
    writeScore(told, tally, at)
    return told
  })
}
