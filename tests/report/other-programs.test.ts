import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { fonts } from '../support/fonts.ts'
import { businesses } from '../support/report-businesses.ts'
import { flat, letters } from '../support/report-reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'virage-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasQpdf = isInstalled('qpdf', '--version')
const hasPdftotext = isInstalled('pdftotext', '-v')

for (const [program, has] of [
  ['qpdf', hasQpdf],
  ['pdftotext', hasPdftotext],
]) {
  if (has === false) process.stderr.write(`${program} is not installed: not checked\n`)
}

describe('programs that read PDF agree, where they are installed', () => {
  test.skipIf(!hasQpdf).each(['typical', 'huge', 'hostile'] as const)(
    'qpdf finds nothing to say (%s)',
    async (name) => {
      const { status, stdout, stderr } = run('qpdf', '--check', await written(name))
      expect(stderr).toBe('')
      expect(stdout).toContain('No syntax or stream encoding errors found')
      expect(status).toBe(0)
    },
  )

  test.skipIf(!hasPdftotext)('pdftotext reads the headings, in order', async () => {
    const { stdout } = run('pdftotext', '-raw', await written('typical'), '-')
    const read = letters(stdout)
    let at = 0
    for (const block of flat(compose(businesses.typical('fr')).blocks)) {
      if (block.kind !== 'heading') continue
      at = read.indexOf(letters(block.text), at) + 1
      expect(at, block.text).toBeGreaterThan(0)
    }
  })
})

async function written(name: keyof typeof businesses): Promise<string> {
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, (await toPdf(compose(businesses[name]('fr')), fonts)).bytes)
  return path
}

function isInstalled(program: string, flag: string): boolean {
  return run(program, flag).status === 0
}

function run(program: string, ...words: readonly string[]) {
  return spawnSync(program, words, { encoding: 'utf8' })
}
