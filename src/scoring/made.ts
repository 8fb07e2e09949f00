import type { Made, Part, Three } from '../model/derivation.ts'
import type { Branch } from './branch.ts'
import { combineInto } from './combine.ts'
import { reachOf } from './reach.ts'
import { knownAt, type Numbers, numberAt, Tally } from './tally.ts'

/** What the place of a part is called. */
export type Names = ReadonlyMap<number, Pick<Part, 'kind' | 'id'>>

type Making = Readonly<{ tally: Tally; names: Names; weights: Numbers }>

/** What a branch is made of, read in the tally of the sheet just scored. */
export function madeOf(branch: Branch, making: Making): Made {
  const { aggregate, clamp, scale } = branch
  return {
    aggregate,
    parts: partsOf(branch, making),
    plain: plainOf(branch, making),
    reach: reachOf(making.tally, branch),
    ...(clamp === undefined ? {} : { clamp }),
    ...(scale === undefined ? {} : { scale }),
  }
}

function partsOf({ parts, aggregate }: Branch, { tally, names, weights }: Making): readonly Part[] {
  const isWeighed = aggregate.kind === 'mean'
  const whole = parts.reduce(
    (sum, at) => (knownAt(tally.value, at) === undefined ? sum : sum + numberAt(weights, at)),
    0,
  )
  return parts.flatMap((at) => {
    const name = names.get(at)
    if (name === undefined) return []
    const weight = isWeighed ? numberAt(weights, at) : 1
    const counts = isWeighed && whole > 0 && knownAt(tally.value, at) !== undefined
    return [{ ...name, weight, ...(counts ? { share: weight / whole } : {}), ...numbersAt(tally, at) }]
  })
}

/** The numbers of a place, its range, and the weights of what it covers. */
export function numbersAt(tally: Tally, at: number): Omit<Part, 'kind' | 'id' | 'weight' | 'share'> {
  return {
    ...threeOf((numbers) => knownAt(numbers, at), tally),
    min: numberAt(tally.min, at),
    max: numberAt(tally.max, at),
    covered: numberAt(tally.covered, at),
    whole: numberAt(tally.whole, at),
  }
}

/** Combined apart, so that the tally keeps what was made of it. */
function plainOf(branch: Branch, { tally, weights }: Making): Three {
  const apart = new Tally(branch.at + 1)
  combineInto(tally, branch, weights, apart)
  return threeOf((numbers) => knownAt(numbers, branch.at), apart)
}

function threeOf(read: (numbers: Numbers) => number | undefined, tally: Tally): Three {
  const [value, low, high] = [read(tally.value), read(tally.low), read(tally.high)]
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  }
}
