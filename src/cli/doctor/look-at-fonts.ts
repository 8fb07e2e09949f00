import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Font } from './check-fonts.ts'

/** The typefaces of the reports, beside what they were when they shipped (`SHA256SUMS`, as `sha256sum` writes it). */
export function lookAtFonts(packageRoot: string): readonly Font[] {
  const folder = join(packageRoot, 'templates', 'fonts')
  return readFileSync(join(folder, 'SHA256SUMS'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
      return sum === undefined || name === undefined ? [] : [{ name, state: stateOf(join(folder, name), sum) }]
    })
}

/** The first four bytes of a TrueType or OpenType file. */
const marks = ['00010000', '4f54544f', '74727565']

function stateOf(path: string, sum: string): Font['state'] {
  try {
    const bytes = readFileSync(path)
    if (createHash('sha256').update(bytes).digest('hex') === sum) return 'shipped'
    return marks.includes(bytes.toString('hex', 0, 4)) ? 'replaced' : 'unreadable'
  } catch {
    return 'missing'
  }
}
