import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Look } from '../../src/report/html/look.ts'
import { palette } from '../../src/report/palette.ts'

const face = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../templates/fonts', `VirageSans-${name}.woff2`))

/** How the program makes a page: its colours, and the faces it ships. */
export const look: Look = {
  colours: palette,
  faces: { regular: face('Regular'), bold: face('Bold'), italic: face('Italic') },
}
