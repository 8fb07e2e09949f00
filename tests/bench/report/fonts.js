import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The fonts of the product, and an ordinary one, whole, for whoever takes no care of it. */
export function fontsIn(root) {
  const read = (name) => readFileSync(join(root, 'templates/fonts', name))
  return {
    regular: read('VirageSans-Regular.ttf'),
    bold: read('VirageSans-Bold.ttf'),
    italic: read('VirageSans-Italic.ttf'),
    complete: () => read('Lato-Regular.ttf'),
  }
}

export const ordinaryFont = (root) => join(root, 'templates/fonts/Lato-Regular.ttf')
