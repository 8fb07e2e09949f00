import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontFiles } from '../report/typefaces.ts'

/** The fonts shipped with the program. */
export async function fonts(packageRoot: string): Promise<FontFiles> {
  const folder = join(packageRoot, 'templates', 'fonts')
  const [regular, bold, italic] = await Promise.all(
    ['Regular', 'Bold', 'Italic'].map((face) => readFile(join(folder, `VirageSans-${face}.ttf`))),
  )
  const none = new Uint8Array()
  return {
    regular: regular ?? none,
    bold: bold ?? none,
    italic: italic ?? none,
    complete: () => readFileSync(join(folder, 'Lato-Regular.ttf')),
  }
}
