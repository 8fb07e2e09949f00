import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Problem } from '../../src/model/problem.ts'
import { name } from '../support/expressions.ts'
import { places } from '../support/places.ts'

const base = `format: virage/framework@1
id: cadre
version: "1.0.0"
languages: [fr]
name: { fr: Cadre }
scale: { min: 1, max: 5 }
tiers:
  - id: dimension
    name: { fr: Dimension }
    minimum_coverage: 0.6
    levels:
      - { id: bas, name: { fr: Bas }, from: 1 }
      - { id: haut, name: { fr: Haut }, from: 3 }
unknown: 1
criteria:
  - id: GENS
    name: { fr: Les gens }
    descriptors: [{ fr: Un }, { fr: Deux }]
    tags: { capacity: person }
  - { id: OUTILS, name: { fr: Les outils }, weight: 2, unknown: exclude }
lenses:
  - { id: humain, name: { fr: Humain }, of: { tag: { capacity: person } } }
weights:
  - { when: 'profile.size == "XS"', set: { GENS: 3 } }
targets:
  - { set: { GENS: 4 } }
rules:
  - { id: R1, when: 'value.GENS < 2', effect: { cap-level: { criterion: OUTILS, level: bas } }, why: { fr: Parce que } }
`

function problemsOf(text: string): readonly Problem[] {
  const read = readLibrary([{ name: 'cadre.yaml', text }])
  return read.ok ? read.warnings : read.problems
}

/** The base with one change; it must change something. */
function changed(from: string, to: string): readonly Problem[] {
  expect(base).toContain(from)
  return problemsOf(base.replace(from, to))
}

describe('a framework that holds together', () => {
  test('is read without a word, with what its tiers and ancestors declare on each criterion', () => {
    const read = readLibrary([{ name: 'cadre.yaml', text: base }])
    expect(read.ok ? read.warnings : read.problems).toEqual([])
    const framework = read.ok ? read.value.frameworks.get('cadre@1.0.0')?.content : undefined
    const [people, tools] = framework?.root.children ?? []
    expect(people).toMatchObject({
      id: 'GENS',
      tier: 1,
      minimumCoverage: 0.6,
      unknown: 1,
      absent: 'exclude',
      weight: 1,
    })
    expect(people?.levels.map(({ id, from }) => [id, from])).toEqual([
      ['bas', 1],
      ['haut', 3],
    ])
    expect(tools).toMatchObject({ id: 'OUTILS', weight: 2, unknown: 'exclude' })
    expect(framework?.lenses).toMatchObject([{ id: 'humain', of: ['GENS'] }])
    expect(framework?.rules[0]?.when).toMatchObject({ op: '<', left: name('value', 'GENS') })
  })

  test('reads the same from Windows, with comments and a mark at its start', () => {
    const saved = `\uFEFF# Notre cadre\n${base}`.replaceAll('\n', '\r\n')
    const [one, other] = [base, saved].map((text) => readLibrary([{ name: 'cadre.yaml', text }]))
    expect(one).toEqual(other)
  })
})

/** The code of each problem, with what is written at its place. */
function pointing(problems: readonly Problem[], text: string): readonly string[] {
  const lines = text.split('\n')
  return problems.map(({ place, fault }) => `${fault.code} ${lines[place.line - 1]?.slice(place.column - 1)}`)
}

/** The base with one change has this problem, at the place whose text goes on so. */
function mustPoint(change: readonly [from: string, to: string], code: string, at: string): void {
  const told = pointing(changed(...change), base.replace(...change))
  expect(
    told.filter((one) => one.startsWith(`${code} ${at}`)),
    told.join('\n'),
  ).toHaveLength(1)
}

describe('numbers that do not hold together', () => {
  test.each([
    ['{ min: 1, max: 5 }', '{ min: 5, max: 1 }', 'min-not-below-max', '1 }'],
    ['{ fr: Haut }, from: 3', '{ fr: Haut }, up_to: 3', 'level-edges-mixed', '{ id: haut'],
    ['{ fr: Haut }, from: 3', '{ fr: Haut }, from: 1', 'level-order', '1 }'],
    ['{ fr: Bas }, from: 1', '{ fr: Bas }, from: 1.5', 'level-gap', '1.5 }'],
    ['{ fr: Haut }, from: 3', '{ fr: Haut }, from: 9', 'out-of-range', '9 }'],
    ['[{ fr: Un }, { fr: Deux }]', '[{ fr: Un }]', 'descriptor-count', '[{ fr: Un }]'],
    ['weight: 2,', 'scale: { min: 0, max: 10 },', 'ranges-differ', 'OUTILS'],
    ['unknown: 1\n', 'unknown: 7\n', 'out-of-range', '7'],
    ['minimum_coverage: 0.6', 'minimum_coverage: 60', 'out-of-range', '60'],
    ['weight: 2', 'weight: -2', 'out-of-range', '-2'],
    ['{ GENS: 4 }', '{ GENS: 9 }', 'out-of-range', '9 }'],
  ])('%s → %s: %s, at « %s »', (from, to, code, at) => mustPoint([from, to], code, at))
})

describe('names that clash or point nowhere', () => {
  test.each([
    ['id: OUTILS', 'id: GENS', 'duplicate-id', 'GENS, name: { fr: Les outils }'],
    ['id: OUTILS', 'id: gens', 'same-but-for-case', 'gens'],
    ['id: haut,', 'id: bas,', 'duplicate-id', 'bas, name: { fr: Haut }'],
    ['set: { GENS: 3 }', 'set: { GENZ: 3 }', 'unknown-name', 'GENZ: 3'],
    ['criterion: OUTILS', 'criterion: OUTIL', 'unknown-name', 'OUTIL, level'],
    ['level: bas', 'level: base', 'unknown-name', 'base }'],
    ['tag: { capacity: person } }', 'tag: { capacity: persone } }', 'unknown-name', '{ capacity: persone }'],
    ['value.GENS', '1 > 2 || value.GENZ', 'expression-name', 'value.GENZ'],
    ["'value.GENS < 2'", "'value.GENS + 2'", 'expression-result', 'value.GENS + 2'],
    ['id: cadre', 'id: constructor', 'forbidden-name', 'constructor'],
  ])('%s → %s: %s, at « %s »', (from, to, code, at) => mustPoint([from, to], code, at))

  test('two ids that a condition would write alike are a problem, at the second', () => {
    const text = base.replace('id: OUTILS', 'id: G_1').replace('id: GENS', 'id: G-1')
    expect(pointing(problemsOf(text), text).filter((one) => /^same-in-expressions G_1/.test(one))).toHaveLength(1)
  })

  test('a name that is nearly right gets a suggestion', () => {
    const [problem] = changed('set: { GENS: 3 }', 'set: { GENZ: 3 }')
    expect(problem?.fault).toMatchObject({ noun: 'criterion', name: 'GENZ', suggestion: 'GENS' })
  })
})

describe('texts', () => {
  test('a language declared and missing, or there and not declared', () => {
    expect(places(changed('[fr]', '[fr, en]'))).toContain('5:7 missing-translation')
    expect(places(changed('{ fr: Cadre }', '{ fr: Cadre, en: Framework }'))).toEqual(['5:20 undeclared-language'])
  })

  test('a text that a comment cuts, and numbers that differ, are warnings: the framework is still used', () => {
    const cut = readLibrary([{ name: 'f', text: base.replace('name: { fr: Cadre }', 'name:\n  fr: Cadre #1') }])
    expect(cut.ok && places(cut.warnings)).toEqual(['6:7 text-cut-by-comment'])
    const both = base.replace('[fr]', '[fr, en]').replace(/\{ fr: ([^}]+) \}/g, '{ fr: $1, en: $1 }')
    const differ = readLibrary([{ name: 'f', text: both.replace('en: Cadre', 'en: Framework 24') }])
    expect(differ.ok && places(differ.warnings)).toEqual(['5:24 numbers-differ'])
  })
})

describe('the shipped framework', () => {
  const text = readFileSync(join(import.meta.dirname, '../../questionnaires/cadre-pme.yaml'), 'utf8')

  test('is read without a word', () => expect(places(problemsOf(text))).toEqual([]))

  test('with any line left out still answers: read, or problems with their places', () => {
    const lines = text.split('\n')
    for (let at = 0; at < lines.length; at += 37) {
      const rest = lines.toSpliced(at, 1).join('\n')
      for (const { place } of problemsOf(rest)) expect(place.line).toBeLessThanOrEqual(lines.length)
    }
  })
})
