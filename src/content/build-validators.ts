import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedSchemas, validatorsCode } from './compile-schemas.ts'

// Part of `npm run build`: writes the validators beside the compiled program, and the schemas beside the questionnaires.
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'questionnaires/schemas')
writeFileSync(join(root, 'dist/content/validators.cjs'), validatorsCode())
mkdirSync(folder, { recursive: true })
for (const [name, text] of publishedSchemas()) writeFileSync(join(folder, name), text)
