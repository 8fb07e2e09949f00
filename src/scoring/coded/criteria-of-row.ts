import type { Asking } from '../../model/asking.ts'
import type { Codes } from '../../model/codes.ts'
import { Decided } from '../../model/decided.ts'
import type { Facts } from '../../model/expression.ts'
import type { Adjustment } from '../../model/framework.ts'
import { Standing } from '../../model/standing.ts'
import type { ByCriterion } from '../adjust.ts'
import type { Measuring, Scorer } from '../prepare.ts'
import type { Numbers, Tally } from '../tally.ts'
import { targetsInto } from '../targets.ts'
import type { Node } from '../tree.ts'
import type { Weights } from '../weights.ts'
import type { CodedSheets } from './coded-sheets.ts'
import type { Effects } from './effects.ts'
import { LeafCriterion, type LeafOf } from './leaf-criterion.ts'
import type { Kept } from './lines.ts'
import { type Measured, measured } from './mean.ts'
import { readsOf } from './reads.ts'

type Content = Readonly<{
  kept: Kept
  scorer: Pick<Scorer, 'asking' | 'framework'>
  measuring: Measuring
  tally: Tally
  effects: readonly Effects[]
  sheets: CodedSheets
}>

/** The criteria and lenses of a row, from the effects of its questions. */
export class CriteriaOfRow {
  readonly #tally: Tally
  readonly #measuring: Measuring
  readonly #lowest: readonly LeafCriterion[]
  /** The criteria above, children before parents, and the leaves that they or a lens read themselves. */
  readonly #upper: readonly Measured[]
  readonly #lenses: readonly Readonly<{ lens: Measured; weights: Numbers }>[]
  readonly #exposed: readonly LeafOf[]
  readonly #weights: Decided<Weights>
  readonly #targets: Decided<ByCriterion>
  /** Whether the range of every criterion is the same for every row: the targets then change with the profile alone. */
  readonly #isFixed: boolean
  readonly #hasTargets: boolean
  #aims: ByCriterion | undefined

  constructor({ scorer: { asking, framework }, measuring, tally, effects, sheets, kept }: Content) {
    const { rising, weightsFor, targetsFor } = measuring
    const lenses = kept === 'all' ? measuring.lenses : []
    const leaves = new Map(leavesOf(effects).map((leaf) => [leaf.at, leaf]))
    const isLowest = ({ children }: Node): boolean => children.length === 0
    this.#tally = tally
    this.#measuring = measuring
    this.#lowest = rising.filter(isLowest).map((node) => new LeafCriterion(node, placed(node.parts, leaves), kept))
    const upper = rising.filter((node) => !isLowest(node))
    this.#upper = upper.map((node) => measured(node, kept))
    this.#lenses = lenses.map((lens) => ({ lens: measured(lens, kept), weights: lens.weights }))
    const read = [...upper, ...lenses].flatMap(({ parts, witnesses }) => [...parts, ...witnesses])
    this.#exposed = placed([...new Set(read)], leaves)
    this.#weights = decidedBy({ asking, sheets }, framework.weights, weightsFor)
    this.#targets = decidedBy({ asking, sheets }, framework.targets, targetsFor)
    this.#hasTargets = kept === 'all'
    this.#isFixed = rising.every(({ range }) => range !== undefined)
  }

  measure(codes: Codes, effects: Int32Array): void {
    const tally = this.#tally
    const { weights } = this.#weights.of(codes)
    const row = { tally, effects, weights }
    for (const criterion of this.#lowest) criterion.measure(row)
    for (const { effects: own, place, leaf } of this.#exposed) own.put(effects[place] ?? 0, leaf)
    for (const node of this.#upper) node.measure(tally, weights)
    if (this.#hasTargets) this.#aim(this.#targets.of(codes))
    for (const { lens, weights: own } of this.#lenses) lens.measure(tally, own)
  }

  #aim(aims: ByCriterion): void {
    if (this.#isFixed && aims === this.#aims) return
    targetsInto(this.#tally, this.#measuring.falling, aims)
    this.#aims = aims
  }
}

function leavesOf(all: readonly Effects[]): readonly LeafOf[] {
  return all.flatMap((effects, place) => effects.place.leaves.map(({ at }, leaf) => ({ at, place, leaf, effects })))
}

function placed(places: readonly number[], leaves: ReadonlyMap<number, LeafOf>): readonly LeafOf[] {
  return places.flatMap((at) => leaves.get(at) ?? [])
}

/** Weights or targets, by what their conditions read. */
function decidedBy<T>(
  { asking, sheets }: Readonly<{ asking: Asking; sheets: CodedSheets }>,
  adjustments: readonly Adjustment[],
  make: (facts: Facts) => T,
): Decided<T> {
  const columns = sheets.columnsOf(
    readsOf(
      asking,
      adjustments.map(({ when }) => when),
    ),
  )
  return new Decided(columns, (codes) => make(new Standing(asking, sheets.sheet(codes, columns)).facts))
}
