import type { Sheet } from './sheet.ts'

/**
 * A horizontal strip of the report: what is never cut in two. A paragraph is as many strips as lines, so that it can
 * run over pages, and `keep` holds together what a reader should not see apart.
 */
export type Strip = Readonly<{
  height: number
  /** Space before it, dropped at the top of a page. */
  above?: number
  /** How much more space before it, where its page has room. */
  mayOpen?: number
  /** Not parted from the next strip. */
  keep?: boolean
  newPage?: boolean
  draw: (sheet: Sheet, y: number) => void
  /** What lies behind, drawn before the text of the page and outside its structure. */
  backdrop?: (sheet: Sheet, y: number) => void
  /** Shown again above this strip when it starts a page (a table's heading), outside the structure. */
  repeat?: Repeat
}>

export type Repeat = Readonly<{ height: number; draw: (sheet: Sheet, y: number) => void }>
