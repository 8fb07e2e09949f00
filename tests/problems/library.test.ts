import { expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { type Edit, filesWith, lines, problemsOf, toldOf } from '../support/mistakes.ts'

const edits: readonly Edit[] = [
  ['cadre.yaml', 'from: 3 }', 'from: 1 }'],
  ['court.yaml', 'subject: business', 'subject: busines'],
  ['entrevue.yaml', 'scale: force\n        measures: GENS-A', 'scale: forse\n        measures: GENS-A'],
  ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.ACES >= 2'],
  ['gestes.yaml', 'cost: "0"', 'cost: "1"'],
]

test('the mistakes of several files are told all at once, file by file and from the top', () => {
  expect(toldOf(edits)).toEqual([
    'cadre.yaml:13:47 level-order',
    'court.yaml:8:10 not-one-of',
    'entrevue.yaml:30:16 unknown-name',
    'entrevue.yaml:59:72 expression-name',
    'gestes.yaml:30:11 unknown-name',
  ])
})

test('the order of the files does not matter', () => {
  const files = filesWith(edits)
  const told = problemsOf(readLibrary(files))
  expect(problemsOf(readLibrary([...files].reverse()))).toEqual(told)
  expect(problemsOf(readLibrary([...files.slice(3), ...files.slice(0, 3)]))).toEqual(told)
})

test('what was meant is suggested', () => {
  const suggestions = problemsOf(readLibrary(filesWith(edits))).map(({ fault }) =>
    'suggestion' in fault ? fault.suggestion : undefined,
  )
  expect(suggestions).toEqual([undefined, 'business', 'force', 'answer.ACCES', undefined])
  const nested = problemsOf(readLibrary(filesWith([['entrevue.yaml', 'whole: true', 'hole: true']])))
  expect(nested.map(({ fault }) => fault)).toMatchObject([{ code: 'unknown-key', suggestion: 'whole' }])
})

test.each([
  ['a key misspelt', ['cadre.yaml', 'scale: { min: 1', 'scal: { min: 1']],
  ['a version without quotes', ['cadre.yaml', 'version: "1.0.0"', 'version: 1.0']],
  ['a bracket never closed', ['cadre.yaml', '[{ fr: Peu }, { fr: Bien }]', '[{ fr: Peu }, { fr: Bien }']],
  ['a questionnaire that cannot be read', ['entrevue.yaml', 'stages: [T0, T1]', 'stages: [T0, T1']],
  ['a notice that cannot be read', ['avis.yaml', 'title:', '\ttitle:']],
  ['a list in an unknown format', ['regions.yaml', 'virage/list@1', 'virage/lists@1']],
] as const)('%s breaks its file only: those that refer to it do not complain', (_, edit) => {
  const told = toldOf([edit])
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter((line) => !line.startsWith(`${edit[0]}:`))).toEqual([])
})

test('a file that cannot be read does not hide what is wrong with the others', () => {
  const told = toldOf([
    ['regions.yaml', 'entries:', 'entries'],
    ['entrevue.yaml', 'avis@1.0.0', 'avi@1.0.0'],
  ])
  expect(told).toContain('entrevue.yaml:8:9 unknown-name')
  expect(told.some((line) => line.startsWith('regions.yaml:'))).toBe(true)
})

test('a second file with the same id and version is told of the first', () => {
  const [first, ...others] = filesWith([])
  const copy = { name: 'copie.yaml', text: first?.text ?? '' }
  const read = readLibrary([...filesWith([]), copy])
  expect(lines(read)).toEqual(['copie.yaml:2:5 content-twice'])
  expect(problemsOf(read)[0]?.fault).toMatchObject({ reference: 'cadre@1.0.0', file: 'cadre.yaml' })
  expect(lines(readLibrary([copy, ...others]))).toEqual([])
})

test('past fifty errors of a file the others are only counted', () => {
  const entries = Array.from({ length: 60 }, () => '  - { id: "02", text: { fr: Encore, en: Again } }\n').join('')
  const read = readLibrary(filesWith([['regions.yaml', '  - { id: "02"', `${entries}  - { id: "02"`]]))
  expect(problemsOf(read)).toHaveLength(51)
  expect(problemsOf(read).at(-1)?.fault).toEqual({ code: 'more-problems', left: 10 })
})

test('a scale that several questions take is wrong once', () => {
  const told = toldOf([
    ['entrevue.yaml', '{ text: { fr: Jamais } }, between', '{ text: { fr: Jamais }, value: 9 }, between'],
  ])
  expect(told).toEqual(['entrevue.yaml:14:53 out-of-range'])
})

test('questionnaires that take from each other in a circle are told, each at its own `from`', () => {
  const circle: Edit = [
    'entrevue.yaml',
    '  - id: gens\n',
    '  - { id: retour, name: { fr: Retour }, from: court@1.0.0, questions: [EMPLOIS] }\n  - id: gens\n',
  ]
  const told = toldOf([circle])
  expect(told.filter((line) => line.endsWith('cycle'))).toHaveLength(2)
  expect(toldOf([['court.yaml', 'from: entrevue@1.0.0', 'from: court@1.0.0']])).toEqual(['court.yaml:11:47 cycle'])
})

test('a question taken measures nothing where there is no framework, or another', () => {
  expect(toldOf([['court.yaml', 'framework: cadre@1.0.0\n', '']])).toEqual(['court.yaml:10:92 unscored-questionnaire'])
})

test('a question that is wrong where it is written is not told again where it is taken', () => {
  const told = toldOf([['entrevue.yaml', 'answer.ACCES >= 2', 'answer.SUIVI == "2026-01-01"']])
  expect(told).toEqual(['entrevue.yaml:59:71 cycle'])
})
