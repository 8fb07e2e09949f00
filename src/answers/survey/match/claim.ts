import type { Way } from '../cells/way.ts'
import type { Header } from '../header.ts'
import type { MatchedBy } from './find-target.ts'
import type { Target } from './target.ts'

/** A column, what it holds of a questionnaire and how its cells are read. */
export type Claim = Readonly<{
  header: Header
  target: Target
  by: MatchedBy
  way: Way
  /** Which piece of its cells, when one cell is for several places. */
  piece?: Readonly<{ mark: string; at: number }>
}>

/** Whether a column says the whole answer of its piece, and not of one of its options or words. */
export function isWhole({ target }: Claim): boolean {
  return target.option === undefined && target.words === undefined
}
