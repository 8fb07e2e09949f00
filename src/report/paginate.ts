import type { Repeat, Strip } from './strip.ts'

/** A strip at its place on a page. */
export type Placed = Readonly<{ strip: Strip; y: number; repeat?: Readonly<{ repeat: Repeat; y: number }> }>

/** Where text may stand: the first page, whose head is a band, begins higher. */
export type Frame = Readonly<{ first: number; top: number; bottom: number }>

/**
 * Lays strips on pages, in order. Strips kept together move to the next page together; when together they are taller
 * than a page they are parted, since nothing may be lost.
 */
export function paginate(strips: readonly Strip[], frame: Frame): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]]
  let y = frame.first
  const turn = () => {
    pages.push([])
    y = frame.top
  }
  const isAtTop = () => pages.at(-1)?.length === 0
  const put = (strip: Strip) => {
    const repeat = isAtTop() && pages.length > 1 ? strip.repeat : undefined
    const repeated = repeat === undefined ? {} : { repeat: { repeat, y } }
    y += isAtTop() ? (repeat?.height ?? 0) : (strip.above ?? 0)
    pages.at(-1)?.push({ strip, y, ...repeated })
    y += strip.height
  }
  for (const group of keptGroups(strips)) {
    if (!isAtTop() && (group[0]?.newPage === true || y + heightOf(group) > frame.bottom)) turn()
    for (const strip of group) {
      if (!isAtTop() && y + (strip.above ?? 0) + strip.height > frame.bottom) turn()
      put(strip)
    }
  }
  return pages
}

function keptGroups(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [[]]
  for (const strip of strips) {
    groups.at(-1)?.push(strip)
    if (strip.keep !== true) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

function heightOf(group: readonly Strip[]): number {
  return group.reduce((total, { above = 0, height }) => total + above + height, 0)
}
