import type { Face } from '../page-grid.ts'
import type { palette } from '../palette.ts'

/** The colours of a report, in hexadecimal. */
export type Colours = Readonly<Record<keyof typeof palette, string>>

/** How a report looks on a screen: its colours, and its faces as WOFF2. */
export type Look = Readonly<{ colours: Colours; faces: Readonly<Record<Face, Uint8Array>> }>
