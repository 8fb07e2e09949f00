/** The two inks of a report that a region may choose, as `#rrggbb`. */
export type Inks = Readonly<{ brand: string; accent: string }>

/** What inks are laid on, or what is laid on them: each a colour of the report’s own. */
export const grounds = {
  paper: '#ffffff',
  brandSoft: '#cfe5e6',
  warmWash: '#fbf2ea',
  track: '#e4edee',
  wash: '#f1f6f6',
} as const

/** The least contrast of a text, and of what is only seen (WCAG 2.2). */
const [text, graphic] = [4.5, 3]

/** Against what each ink must be seen, and how well. */
export const inkContrasts: Readonly<Record<keyof Inks, readonly Readonly<{ ground: string; least: number }>[]>> = {
  brand: [
    { ground: grounds.paper, least: text },
    { ground: grounds.brandSoft, least: text },
    { ground: grounds.warmWash, least: text },
    { ground: grounds.track, least: graphic },
    { ground: grounds.wash, least: graphic },
  ],
  accent: [
    { ground: grounds.paper, least: text },
    { ground: grounds.warmWash, least: text },
    { ground: grounds.track, least: graphic },
    { ground: grounds.wash, least: graphic },
  ],
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((left, right) => right - left)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
