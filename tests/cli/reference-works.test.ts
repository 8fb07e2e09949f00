import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReferenceWorks } from '../../src/cli/content.ts'
import { openContext } from '../../src/cli/context.ts'
import { processEnvironment } from '../../src/cli/environment.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Digested } from '../../src/model/library.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const environment = { ...processEnvironment(), packageRoot: join(import.meta.dirname, '../..') }

type Works = Readonly<Record<string, ReadonlyMap<string, Digested<unknown>>>>

/** All that the works hold, read whole: a kept content is read only when it is asked for. */
function readOut(works: Works) {
  return Object.entries(works).map(([kind, contents]) => [
    kind,
    [...contents].map(([key, { content, digest, file }]) => ({ key, content, digest, file })),
  ])
}

test('what is looked up is kept by the build as it is read, and a region’s own copy replaces it', async () => {
  const context = await openContext(environment, {})
  const { training, directories, glossaries, programmes, reports } = readValue(readLibrary(shippedFiles))
  expect(readOut((await openReferenceWorks(context)) ?? {})).toEqual(
    readOut({ training, directories, glossaries, programmes, reports }),
  )

  const text = shippedFiles.find(({ name }) => name.endsWith('repertoire.yaml'))?.text ?? ''
  const own = join(mkdtempSync(join(tmpdir(), 'virage-')), 'ma-region.yaml')
  writeFileSync(own, text.replace('version: "1.0.0"', 'version: "1.1.0"'))
  const works = await openReferenceWorks(context, [own])
  expect([...(works?.directories.keys() ?? [])]).toEqual(['repertoire-quebec@1.1.0'])
})
