import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { serialize } from 'node:v8'
import { readLibrary } from '../content/read-library.ts'
import { problemLine } from '../text/problem-line.ts'
import { type Kept, keptPath, shippedFiles } from './content.ts'

/** Reads the shipped content once, at build time, and keeps it beside the code; refuses to build on a broken one. */
const packageRoot = resolve(import.meta.dirname, '../..')
const files = shippedFiles(packageRoot)
const read = readLibrary(files)
if (!read.ok) throw new Error(read.problems.map((problem) => problemLine(problem, 'fr')).join('\n'))
const kept: Kept = { files, library: read.value }
mkdirSync(dirname(keptPath(packageRoot)), { recursive: true })
writeFileSync(keptPath(packageRoot), serialize(kept))
