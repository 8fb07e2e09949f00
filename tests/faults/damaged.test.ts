import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { chances } from '../support/chance.ts'
import { copyOf, points, seed } from '../support/faulted.ts'
import { newVisit } from '../support/line-visit.ts'
import { newFolder, program, run } from '../support/run-program.ts'
import { digestOfFile } from '../support/temporary-store.ts'

const finished = join(program, '../../templates/demo/boulangerie.yaml')

/** A folder with a finished visit and one under way. */
function visited(): string {
  const cwd = newFolder()
  newVisit(['Vendre', '2', '/q'], { cwd })
  expect(run(['visit', '--answers', finished], { cwd }).code).toBe(0)
  return cwd
}

const template = visited()
const good = readFileSync(join(template, 'data', 'virage.db'))

/** Bytes that the same program always draws alike. */
function garbage(length: number): Buffer {
  const chance = chances(seed)
  return Buffer.from(Array.from({ length }, () => Math.floor(chance() * 256)))
}

/** Another program's SQLite file. */
function foreign(): Buffer {
  const path = join(newFolder(), 'other.db')
  const database = new Database(path)
  database.exec('CREATE TABLE note (text TEXT)')
  database.close()
  return readFileSync(path)
}

/** Our file, as a later program would leave it. */
function future(): Buffer {
  const bytes = Buffer.from(good)
  bytes.writeUInt32BE(9999, 60)
  return bytes
}

const kinds: readonly (readonly [string, () => Buffer])[] = [
  ['of 0 byte', () => Buffer.alloc(0)],
  ['of 100 bytes', () => good.subarray(0, 100)],
  ['cut in half', () => good.subarray(0, good.length / 2)],
  ['cut within its last page', () => good.subarray(0, good.length - 1)],
  ['of random bytes', () => garbage(40_000)],
  ['that is a ZIP', () => Buffer.concat([Buffer.from('PK\u0003\u0004'), garbage(4000)])],
  ['that is another program’s', foreign],
  ['of a later program', future],
]

/** Every name and digest of a folder's files, what was put aside left out. */
function filesOf(cwd: string): Readonly<Record<string, string | undefined>> {
  const names = readdirSync(join(cwd, 'data')).filter((name) => name !== 'quarantine' && name !== 'sessions')
  return Object.fromEntries(names.map((name) => [name, digestOfFile(join(cwd, 'data', name))]))
}

const readings = [['list'], ['show', 'Roy'], ['report', 'Roy', '--out', 'plan.pdf'], ['backup']]
const writings = [
  ['visit', 'Roy', '--simple'],
  ['visit', '--answers', finished],
]

describe.each(kinds)('a store %s', (_kind, spoil) => {
  test('is refused in words by every command (exit 4), and not one of its bytes is changed', () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'data'))
    writeFileSync(join(cwd, 'data', 'virage.db'), spoil())
    const before = filesOf(cwd)
    for (const args of [...readings, ...writings]) {
      const { code, out, err } = run(args, { cwd, input: '2\n/q\n' })
      expect({ code, out }, args.join(' ')).toEqual({ code: 4, out: '' })
      expect(err).toContain(join(cwd, 'data', 'virage.db'))
      expect(err).not.toMatch(/^ {4}at /m)
      expect(filesOf(cwd)).toEqual(before)
    }
    expect(existsSync(join(cwd, 'plan.pdf'))).toBe(false)
  })
})

describe('a store some of whose bits are flipped', () => {
  const showing = ['show', 'portage', '--json']
  /** The scores of the untouched store: any others said of a flipped one would be wrong. */
  const { scores } = JSON.parse(run(showing, { cwd: copyOf(template) }).out)

  const flips = points === Number.POSITIVE_INFINITY ? 500 : points * 3

  test(`in ${flips} ways never gives another score silently: the same is said, or it is refused`, {
    timeout: 5000 * flips,
  }, () => {
    const chance = chances(seed)
    for (let flip = 0; flip < flips; flip += 1) {
      const cwd = copyOf(template)
      const bytes = Buffer.from(good)
      const count = 1 + Math.floor(chance() * 64)
      for (let bit = 0; bit < count; bit += 1) {
        const at = Math.floor(chance() * bytes.length)
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(chance() * 8)), at)
      }
      writeFileSync(join(cwd, 'data', 'virage.db'), bytes)
      const { code, out, err } = run(showing, { cwd })
      expect(err, `flip ${flip}`).not.toMatch(/^ {4}at /m)
      if (code === 0) expect(JSON.parse(out).scores, `flip ${flip}`).toEqual(scores)
      else expect([3, 4], `flip ${flip}: ${err}`).toContain(code)
      rmSync(cwd, { recursive: true })
    }
  })
})

test('a store of this program is refused by one that knows fewer schemas, and stays as it is', () => {
  const cwd = copyOf(template)
  const path = join(cwd, 'data', 'virage.db')
  copyFileSync(path, join(cwd, 'kept.db'))
  writeFileSync(path, future())
  const before = digestOfFile(path)
  const { code, err } = run(['list'], { cwd })
  expect([code, digestOfFile(path)]).toEqual([4, before])
  expect(err).toMatch(/version|récente/)
  copyFileSync(join(cwd, 'kept.db'), path)
  expect(run(['list'], { cwd }).code).toBe(0)
})
