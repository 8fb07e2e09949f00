import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { serialize } from 'node:v8'
import { readLibrary } from '../content/read-library.ts'
import type { Library, ReferenceWorks } from '../model/library.ts'
import { problemLine } from '../text/problem-line.ts'
import { allShippedFiles, type Kept, keptPath, type Shelf, shippedFiles } from './content.ts'

/** Reads the shipped content once, at build time, and keeps it beside the code; refuses to build on a broken one. */
const packageRoot = resolve(import.meta.dirname, '../..')
const read = readLibrary(allShippedFiles(packageRoot))
if (!read.ok) throw new Error(read.problems.map((problem) => problemLine(problem, 'fr')).join('\n'))
const { training, directories, glossaries, ...library } = read.value
keep<Library>('content', library)
keep<ReferenceWorks>('reference', { training, directories, glossaries })

function keep<T>(shelf: Shelf, library: T): void {
  const kept: Kept<T> = { files: shippedFiles(packageRoot, shelf), library }
  const path = keptPath(packageRoot, shelf)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, serialize(kept))
}
