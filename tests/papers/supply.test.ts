import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

type Locked = Readonly<{
  version?: string
  license?: string
  dev?: boolean
  engines?: { node?: string }
  hasInstallScript?: boolean
  optional?: boolean
  resolved?: string
}>
type Manifest = Readonly<{
  dependencies: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
  allowScripts: Readonly<Record<string, boolean>>
  files: readonly string[]
}>

const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const lock: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const shipped = locked.filter(([, entry]) => entry.dev !== true)

const allowed = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
]
/** Packages without a licence field, read by hand in their text. */
const readByHand: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

describe('what the product depends on', () => {
  test('is pinned exactly', () => {
    const versions = [...Object.entries(manifest.dependencies), ...Object.entries(manifest.devDependencies)]
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  test('runs on the oldest Node the package promises', () => {
    const newer = shipped.filter(
      ([, { engines }]) =>
        (engines?.node ?? '').split('||').every((range) => /^\s*>=?\s*(2[1-9]|[3-9]\d)/.test(range)) && engines?.node,
    )
    expect(newer.map(([path]) => path)).toEqual([])
  })

  test('runs no install script but the one that compiles the database', () => {
    const withScript = locked
      .filter(([, entry]) => entry.hasInstallScript && !entry.optional)
      .map(([path]) => nameOf(path))
    expect(withScript.filter((name) => manifest.allowScripts[name] !== true)).toEqual([])
    expect(shipped.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path))).toEqual([
      'better-sqlite3',
    ])
  })

  test('is under licences that the house allows', () => {
    const refused = locked.filter(
      ([path, entry]) =>
        !licencesOf(path, entry).some((licence) =>
          licence.split(' AND ').every((each) => allowed.includes(each) || (entry.dev && each === 'MPL-2.0')),
        ),
    )
    expect(refused.map(([path, entry]) => [path, entry.license])).toEqual([])
  })

  test('names no host of a registry in the lock file', () => {
    expect(locked.filter(([, entry]) => entry.resolved !== undefined)).toEqual([])
  })

  test('is listed with its licences in THIRD_PARTY_NOTICES.md', async () => {
    await expect(notices()).toMatchFileSnapshot(join(root, 'THIRD_PARTY_NOTICES.md'))
  })
})

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function licencesOf(path: string, entry: Locked): readonly string[] {
  const licence = entry.license ?? readByHand[nameOf(path)] ?? 'none'
  return licence.replace(/[()]/g, '').split(/ OR /)
}

/** One entry per package that ships: name, version, licence and the licence's own text. */
function notices(): string {
  const entries = shipped.map(([path, entry]) => {
    const text = licenceText(join(root, path))
    return `## ${nameOf(path)} ${entry.version}\n\n${licencesOf(path, entry).join(' OR ')}\n${text === '' ? '' : `\n\`\`\`text\n${text}\n\`\`\`\n`}`
  })
  const head =
    '# Third-party notices\n\nWhat virage ships with, and under which licence. Made from the lock file by a test (`npx vitest run tests/papers -u`).\n'
  const fonts = readFileSync(join(root, 'templates/fonts/OFL.txt'), 'utf8').trim()
  const lato = `## Lato (templates/fonts)\n\nOFL-1.1\n\n\`\`\`text\n${fonts}\n\`\`\`\n`
  return `${head}\n${[...new Set([...entries, lato])].sort().join('\n')}`
}

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(file))
  return name === undefined
    ? ''
    : readFileSync(join(folder, name), 'utf8')
        .replace(/\r/g, '')
        .replaceAll('```', "'''")
        .replace(/[ \t]+$/gm, '')
        .trim()
}
