import type { Placed } from './paginate.ts'

/**
 * The same page, the room left at its foot shared before the strips that may open, each by no more than it may: parts
 * that stand close so that a page holds them need not when it does.
 */
export function openUp(placed: readonly Placed[], bottom: number): readonly Placed[] {
  const end = Math.max(...placed.map(({ strip, y }) => y + strip.height))
  const opening = placed.filter(({ strip }) => strip.mayOpen !== undefined).length
  const share = Math.max(0, bottom - end) / Math.max(1, opening)
  let down = 0
  return placed.map(({ strip, y, repeat }) => {
    down += Math.min(strip.mayOpen ?? 0, share)
    return { strip, y: y + down, ...(repeat && { repeat: { ...repeat, y: repeat.y + down } }) }
  })
}
