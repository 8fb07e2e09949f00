import type { Strip } from './strip.ts'

/** Taller than this, nearly half a page, the gap left above would be worse than the cut. */
const tallest = 325

/** Strips that move to the next page as one; left as they are when together they are too tall for that. */
export function togetherStrips(strips: readonly Strip[], whole = false): readonly Strip[] {
  const height = strips.reduce((total, strip) => total + (strip.above ?? 0) + strip.height, 0)
  if (height > tallest && !whole) return strips
  return strips.map((strip, index) => (index < strips.length - 1 ? { ...strip, keep: true } : strip))
}
