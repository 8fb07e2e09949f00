import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readLibrary } from '../content/read-library.ts'
import { referenceKey } from '../model/library.ts'
import { problemLine } from '../text/problem-line.ts'
import { allShippedFiles, keptPath, type Shelf, shippedFiles } from './content.ts'
import { packed } from './kept-library.ts'
import { firstQuestionnaire } from './visit/first-questionnaire.ts'

/** Reads the shipped content once, at build time, and keeps it beside the code; refuses to build on a broken one. */
const packageRoot = resolve(import.meta.dirname, '../..')
const read = readLibrary(allShippedFiles(packageRoot))
if (!read.ok) throw new Error(read.problems.map((problem) => problemLine(problem, 'fr')).join('\n'))
const { training, directories, glossaries, programmes, reports, first: _first, ...library } = read.value
const subjects = ['business', 'advisor', 'region'] as const
const begun = subjects.flatMap((subject) => {
  const questionnaire = firstQuestionnaire(subject, library)
  return questionnaire === undefined ? [] : [[subject, referenceKey(questionnaire)]]
})
keep('content', library, Object.fromEntries(begun))
keep('reference', { training, directories, glossaries, programmes, reports })

function keep(
  shelf: Shelf,
  ...kept: [library: Parameters<typeof packed>[1], first?: Parameters<typeof packed>[2]]
): void {
  const path = keptPath(packageRoot, shelf)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, packed(shippedFiles(packageRoot, shelf), ...kept))
}
