type Axis = Readonly<{ min: number; max: number }>

/** Where a value stands on an axis, as a share (0–100) of it. */
export function shareOn({ min, max }: Axis, value: number): number {
  return max === min ? 0 : ((value - min) / (max - min)) * 100
}

/** A share (0–100) as CSS and SVG write it. Places are shares, so that a chart is as wide as there is room, its text as large. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`
}
