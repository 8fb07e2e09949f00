import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontFiles } from '../../src/report/typefaces.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../templates/fonts', name))

/** The fonts shipped with the program. */
export const fonts: FontFiles = {
  regular: read('VirageSans-Regular.ttf'),
  bold: read('VirageSans-Bold.ttf'),
  italic: read('VirageSans-Italic.ttf'),
  complete: () => read('Lato-Regular.ttf'),
}
