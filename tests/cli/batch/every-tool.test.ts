import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, run } from '../../support/surveys.ts'

const exports = join(import.meta.dirname, '../../fixtures/survey/express')

test.each(readdirSync(exports))('the export %s is imported as it is, without a word about it', (name) => {
  const cwd = folderWith([])
  copyFileSync(join(exports, name), join(cwd, name))
  const { code, err } = run(['lot', name, '-q', 'pme-express', '--consent-in-survey'], { cwd })
  expect(err).toMatch(/[1-9]\d* diagnostics enregistrés/)
  expect(err).not.toContain('IGNORÉE')
  expect(code).toBe(0)
})
