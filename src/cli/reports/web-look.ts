import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inks } from '../../model/ink.ts'
import type { Look } from '../../report/html/look.ts'
import { palette } from '../../report/palette.ts'

/** How a report looks as a page: the colours of the PDF, with the inks of a template, and the shipped faces as browsers read them. */
export async function webLook(packageRoot: string, inks?: Inks): Promise<Look> {
  const read = (face: string) => readFile(join(packageRoot, 'templates', 'fonts', `VirageSans-${face}.woff2`))
  const [regular, bold, italic] = await Promise.all([read('Regular'), read('Bold'), read('Italic')])
  return { colours: { ...palette, ...inks }, faces: { regular, bold, italic } }
}
