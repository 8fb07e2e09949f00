import { palette } from './palette.ts'

/** US Letter, as in Québec, in points. */
export const page = { width: 612, height: 792, left: 58, right: 58, firstTop: 24, top: 54, bottom: 58 } as const

/** The width of tables; a paragraph is narrower, so that a line stays comfortable to read. */
export const fullWidth = page.width - page.left - page.right
export const textWidth = 452

export type Face = 'regular' | 'bold' | 'italic'

/** How a stretch of text is set: `leading` is the height of its line. */
export type Style = Readonly<{ face: Face; size: number; leading: number; color: string }>

/** The scale of type. Every leading is a multiple of the half-line of 3.5 or close to it, so that columns stay even. */
export const styles = {
  over: { face: 'bold', size: 10, leading: 16, color: palette.onBrandSoft },
  name: { face: 'bold', size: 24, leading: 29, color: palette.onBrand },
  longName: { face: 'bold', size: 15, leading: 19, color: palette.onBrand },
  titleFact: { face: 'regular', size: 9, leading: 14, color: palette.onBrandSoft },
  status: { face: 'bold', size: 9.5, leading: 14, color: palette.onAccent },
  heading2: { face: 'bold', size: 14, leading: 18, color: palette.brand },
  heading3: { face: 'bold', size: 12.5, leading: 17, color: palette.accent },
  heading4: { face: 'bold', size: 11.25, leading: 15, color: palette.ink },
  mark: { face: 'bold', size: 8.5, leading: 12, color: palette.accent },
  wish: { face: 'italic', size: 13, leading: 18, color: palette.ink },
  longWish: { face: 'italic', size: 10.5, leading: 14.5, color: palette.ink },
  compact: { face: 'regular', size: 8.9, leading: 11.5, color: palette.ink },
  body: { face: 'regular', size: 9.75, leading: 13.5, color: palette.ink },
  small: { face: 'regular', size: 8.5, leading: 12, color: palette.muted },
  cell: { face: 'regular', size: 8.75, leading: 11.5, color: palette.ink },
  rowHead: { face: 'bold', size: 8.75, leading: 11.5, color: palette.ink },
  columnHead: { face: 'bold', size: 7.75, leading: 10, color: palette.muted },
  chartLabel: { face: 'regular', size: 8.25, leading: 10.5, color: palette.ink },
  chartFigure: { face: 'bold', size: 9, leading: 10.5, color: palette.ink },
  markNumber: { face: 'bold', size: 8.5, leading: 10.5, color: palette.onBrand },
  markNumberOpen: { face: 'bold', size: 8.5, leading: 10.5, color: palette.brand },
  footer: { face: 'regular', size: 8, leading: 10, color: palette.muted },
} as const satisfies Readonly<Record<string, Style>>
