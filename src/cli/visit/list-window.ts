/** Which lines of a list are shown, `from` included, `to` not. */
export type Window = Readonly<{ from: number; to: number }>

/** The lines that fit in `room` rows of the screen, the one `at` among them whatever its height, and as near the middle as may be. */
export function windowOn(heights: readonly number[], at: number, room: number): Window {
  const middle = Math.max(0, at)
  let [from, to] = [middle, Math.min(middle + 1, heights.length)]
  let left = room - (heights[middle] ?? 0)
  for (;;) {
    const above = heights[from - 1] ?? Number.POSITIVE_INFINITY
    const below = heights[to] ?? Number.POSITIVE_INFINITY
    if (above > left && below > left) return { from, to }
    if (below <= left && (to - middle <= middle - from + 1 || above > left)) {
      left -= below
      to += 1
    } else {
      left -= above
      from -= 1
    }
  }
}
