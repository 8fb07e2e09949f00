import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'

const root = join(import.meta.dirname, '..')

/** What each room may import beside itself, and which packages or runtime modules it may use; cli, the edge, may use all. */
const rooms: Readonly<Record<string, Readonly<{ rooms: readonly string[]; packages: RegExp }>>> = {
  model: { rooms: [], packages: /^$/ },
  text: { rooms: ['model'], packages: /^$/ },
  content: { rooms: ['model'], packages: /^(yaml|ajv|@marcbachmann\/cel-js|crypto|fs|module|path|url|validators)$/ },
  answers: { rooms: ['model'], packages: /^(iconv-lite|buffer)$/ },
  scoring: { rooms: ['model'], packages: /^$/ },
  plan: { rooms: ['model'], packages: /^$/ },
  portfolio: { rooms: ['model'], packages: /^$/ },
  store: { rooms: ['model'], packages: /^(better-sqlite3|crypto|fs|module|os|path)$/ },
  exchange: { rooms: ['model'], packages: /^(age-encryption|fs|stream)$/ },
  report: { rooms: ['model', 'text'], packages: /^(pdfkit|fontkit|fs|module|path|stream|url|zlib)$/ },
}

const pure = ['model', 'text', 'answers', 'scoring', 'plan', 'portfolio']

describe('the house', () => {
  let modules: readonly IModule[] = []

  beforeAll(async () => {
    const result = await cruise(['src'], {
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules|dist' },
      tsConfig: { fileName: 'tsconfig.json' },
      baseDir: root,
    })
    if (typeof result.output === 'string') throw new Error('dependency-cruiser gave a text')
    modules = (result.output satisfies ICruiseResult).modules.filter((module) => module.source.startsWith('src/'))
  })

  test('is seen whole by the test, so that it cannot pass empty', () => {
    expect(modules.map((module) => module.source).sort()).toEqual(sources().sort())
    for (const room of [...Object.keys(rooms), 'cli']) {
      expect(
        modules.some((module) => module.source.startsWith(`src/${room}/`)),
        room,
      ).toBe(true)
    }
    expect(modules.flatMap((module) => module.dependencies).length).toBeGreaterThan(100)
  })

  test('lets a stage import only what the table of src/README.md says', () => {
    expect(modules.flatMap(forbiddenImports)).toEqual([])
  })

  test('has no circle of imports', () => {
    const circular = modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => dependency.circular)
        .map((dependency) => [module.source, dependency.resolved]),
    )
    expect(circular).toEqual([])
  })

  test('prints the same table in src/README.md', () => {
    const page = readFileSync(join(root, 'src/README.md'), 'utf8')
    for (const [room, { rooms: others }] of Object.entries(rooms)) {
      const allowed = others.length === 0 ? 'nothing' : others.map((other) => `\`${other}/\``).join(', ')
      expect(page).toContain(`| \`${room}/\` | ${allowed} |`)
    }
  })
})

describe('what is absent from the code', () => {
  test('clocks, randomness, the process and its streams, outside cli/environment.ts and cli/start.ts', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.(?!versions)|\brandomUUID\b|\bconsole\./
    const guilty = sources().filter((file) => {
      if (['src/cli/environment.ts', 'src/cli/start.ts', 'src/content/build-validators.ts'].includes(file)) return false
      return forbidden.test(withoutComments(file))
    })
    expect(guilty).toEqual([])
  })

  test('any import of a runtime module or a package in the pure rooms', () => {
    const guilty = sources().filter(
      (file) =>
        pure.some((room) => file.startsWith(`src/${room}/`)) &&
        file !== 'src/answers/survey/encoding.ts' &&
        /from '(?!\.)/.test(withoutComments(file)),
    )
    expect(guilty).toEqual([])
  })

  test('writing a file elsewhere than in cli/output-file.ts, which writes it whole or not at all, and in the store', () => {
    const writes =
      /\b(?:writeFile|writeFileSync|writeSync|appendFile|appendFileSync|createWriteStream|copyFile|copyFileSync|cp|cpSync|rename|renameSync|link|linkSync|symlink|symlinkSync|truncate|truncateSync|ftruncateSync)\b/
    const imported = (file: string): string =>
      [...withoutComments(file).matchAll(/import \{([^}]*)\} from 'node:fs(?:\/promises)?'/g)]
        .map(([, names]) => names)
        .join()
    const whole = (file: string): boolean =>
      /import (?:\* as )?\w+ from 'node:fs|require\('node:fs|import\('node:fs/.test(withoutComments(file))
    const opensToWrite = (file: string): boolean =>
      /\bopenSync\([^)]*(?:'(?:[wa]|r\+)|O_WRONLY|O_RDWR|O_CREAT)/.test(withoutComments(file))
    const guilty = sources().filter(
      (file) =>
        !file.startsWith('src/store/') &&
        !['src/cli/output-file.ts', 'src/cli/build-content.ts', 'src/content/build-validators.ts'].includes(file) &&
        (writes.test(imported(file)) || whole(file) || opensToWrite(file)),
    )
    expect(guilty).toEqual([])
    expect(writes.test(imported('src/cli/output-file.ts'))).toBe(true)
  })

  test('any id of the shipped content', () => {
    const ids = contentIds()
    expect(ids.size).toBeGreaterThan(150)
    const literal = /'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g
    const guilty = sources().flatMap((file) =>
      [...withoutComments(file).matchAll(literal)]
        .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
        .filter((text) => ids.has(text))
        .map((text) => `${file}: ${text}`),
    )
    expect(guilty).toEqual([])
  })

  test('casts, escapes from the types and silenced rules', () => {
    const guilty = sources().flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      const silenced = /biome-ignore|@ts-(ignore|expect-error|nocheck)/.test(text) ? [`${file}: silenced`] : []
      return [...silenced, ...castsIn(tree).map((cast) => `${file}: ${cast}`)]
    })
    expect(guilty).toEqual([])
  })

  test('long files', () => {
    const guilty = sources().filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 201 && !/^src\/text\//.test(file),
    )
    expect(guilty).toEqual([])
  })
})

function sources(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') || name.endsWith('.cts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
}

function withoutComments(file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function forbiddenImports(module: IModule): string[] {
  const [, room = ''] = module.source.split('/')
  const allowed = rooms[room]
  if (allowed === undefined) return []
  return module.dependencies.flatMap((dependency) => {
    const inside = /^src\/([^/]+)\//.exec(dependency.resolved)?.[1]
    const fine =
      inside === undefined
        ? allowed.packages.test(packageOf(dependency.resolved, dependency.module))
        : inside === room || allowed.rooms.includes(inside)
    return fine ? [] : [`${module.source} -> ${dependency.resolved}`]
  })
}

function packageOf(resolved: string, asked: string): string {
  if (asked.startsWith('#')) return asked.slice(1)
  return /node_modules\/(?:@types\/)?((?:@[^/]+\/)?[^/]+)/.exec(resolved)?.[1] ?? resolved.replace(/^node:/, '')
}

function castsIn(tree: ts.SourceFile): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const cast = ts.isAsExpression(node) && node.type.getText() !== 'const'
    if (
      cast ||
      ts.isNonNullExpression(node) ||
      ts.isTypeAssertionExpression(node) ||
      node.kind === ts.SyntaxKind.AnyKeyword
    ) {
      found.push(node.getText().slice(0, 60))
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Every `id` of the shipped YAML that could not be an ordinary word of the code: it has a digit or a capital. */
function contentIds(): ReadonlySet<string> {
  const ids = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, member] of Object.entries(value)) {
      if (key === 'id' && typeof member === 'string' && /[A-Z0-9]/.test(member) && member.length > 1) ids.add(member)
      collect(member)
    }
  }
  for (const folder of ['questionnaires', 'templates']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.yaml')) {
        for (const document of parseAllDocuments(readFileSync(join(root, folder, name), 'utf8')))
          collect(document.toJS())
      }
    }
  }
  return ids
}
