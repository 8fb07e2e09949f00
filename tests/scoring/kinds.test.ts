import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { replayCase } from '../../src/scoring/replay-case.ts'
import { pinsOf } from '../support/content.ts'
import { readValue } from '../support/mistakes.ts'

const cadre = `format: virage/framework@1
id: cadre
version: "1.0.0"
languages: [fr]
name: { fr: Cadre }
scale: { min: 1, max: 5 }
tiers: [{ id: competence, name: { fr: Compétence } }]
criteria: [{ id: C, name: { fr: C } }, { id: SUR, name: { fr: Sûr }, unknown: 1, absent: 2 }]
`

const list = `format: virage/list@1
id: trois
version: "1.0.0"
languages: [fr]
name: { fr: Trois }
entries: [{ id: a, text: { fr: a } }, { id: b, text: { fr: b } }, { id: c, text: { fr: c } }]
`

/** A questionnaire of these questions, written as an author writes them, and what its cases do not give as written. */
function differences(questions: string, answers: string, expected: string): readonly unknown[] {
  const text = `format: virage/questionnaire@1
id: essai
version: "1.0.0"
languages: [fr]
name: { fr: Essai }
purpose: { fr: Essayer }
framework: cadre@1.0.0
subject: business
stages: [T0]
scales: { accord: { options: [{ text: { fr: a } }, between, { text: { fr: c } }, { id: nsp, text: { fr: d }, state: unknown }] } }
sections: [{ id: s, name: { fr: S }, questions: [${questions}] }]
cases: [{ name: Cas, answers: ${answers}, expect: ${exactly(expected)} }]
`
  const accept = text.includes('scale: accord') ? text : text.replace(/^scales: .*\n/m, '')
  const files = [
    { name: 'cadre.yaml', text: cadre },
    { name: 'liste.yaml', text: list },
    { name: 'essai.yaml', text: accept },
  ]
  const { questionnaires, frameworks } = readValue(readLibrary(files))
  const questionnaire = questionnaires.get('essai@1.0.0')?.content
  const framework = frameworks.get('cadre@1.0.0')?.content
  if (questionnaire === undefined || framework === undefined) throw new Error('not read')
  const scorer = prepare({ questionnaire, framework, pinned: pinsOf(questionnaire, framework) })
  return questionnaire.cases.flatMap((one) => replayCase(scorer, one))
}

/** Numbers are compared at the decimals written: here at six. */
function exactly(expected: string): string {
  return expected.replaceAll(/(?<=: )\d+(\.\d+)?/g, (number) => Number(number).toFixed(6))
}

/** What is answered to Q, and what Q then is. */
type Row = readonly [answer: string, expected: string]

function promises(kind: string, table: Readonly<Record<string, readonly [question: string, ...rows: readonly Row[]]>>) {
  describe(kind, () => {
    test.each(Object.entries(table))('%s', (_, [question, ...rows]) => {
      const asked = `{ id: Q, text: { fr: Q }, measures: C, ${question} }`
      for (const [answer, expected] of rows)
        expect({
          answer,
          differs: differences(asked, answer === '' ? '{}' : `{ Q: ${answer} }`, `{ Q: ${expected} }`),
        }).toEqual({ answer, differs: [] })
    })
  })
}

const open = '{ value: null, low: 1, high: 5, coverage: 0 }'
const out = '{ value: null, low: null, high: null, coverage: null }'
const sure = (value: number) => `{ value: ${value}, low: ${value}, high: ${value}, coverage: 1 }`

promises('one choice', {
  'without any value takes the steps of the scale, in order': [
    'kind: single, options: [{ text: { fr: a } }, { text: { fr: b } }, { text: { fr: c } }]',
    ['1', sure(1)],
    ['2', sure(3)],
    ['3', sure(5)],
    ['', open],
    ['unknown', open],
    ['later', open],
  ],
  'that is a state takes no step, and is that state': [
    'kind: single, options: [{ text: { fr: a } }, { id: nsp, text: { fr: b }, state: unknown }, { text: { fr: c } }, { id: so, text: { fr: d }, state: not-applicable }]',
    ['1', sure(1)],
    ['3', sure(5)],
    ['nsp', open],
    ['so', out],
  ],
  'without a value where others have one is an answer out of coverage': [
    'kind: single, options: [{ text: { fr: a }, value: 2 }, { text: { fr: b } }, { text: { fr: c }, value: 4 }]',
    ['1', sure(2)],
    ['2', out],
    ['', '{ value: null, low: 2, high: 4, coverage: 0 }'],
  ],
  'between two others takes its step, and one that opens a text its own': [
    'kind: single, options: [{ text: { fr: a } }, between, { text: { fr: c } }, between, { text: { fr: e }, other: true }]',
    ['2', sure(2)],
    ['4', sure(4)],
    ['{ value: 5, other: x }', sure(5)],
  ],
  'of a list takes the steps of the scale too': [
    'kind: single, options: { list: trois }',
    ['a', sure(1)],
    ['b', sure(3)],
  ],
  'of a named scale is worth its step there': [
    'kind: single, scale: accord',
    ['1', sure(1)],
    ['2', sure(3)],
    ['nsp', open],
  ],
  'of a reversed scale is worth the other end': [
    'kind: single, scale: accord, reverse: true',
    ['1', sure(5)],
    ['2', sure(3)],
    ['3', sure(1)],
    ['nsp', open],
  ],
  'is « sans objet » where it may be': [
    'kind: single, na: true, options: [{ text: { fr: a } }, { text: { fr: b } }]',
    ['{ na: Rien }', out],
  ],
})

const ticks = '{ text: { fr: a } }, { text: { fr: b } }, { text: { fr: c }, points: 2 }'

promises('several choices', {
  'are the share of the positive points; « Aucun de ces éléments » is the bottom': [
    `kind: multi, options: [${ticks}]`,
    ['[1]', sure(2)],
    ['[1, 3]', sure(4)],
    ['[1, 2, 3]', sure(5)],
    ['none', sure(1)],
    ['', open],
  ],
  'of a list are a share too, with « Aucun »': [
    'kind: multi, options: { list: trois }',
    ['[a, b, c]', sure(5)],
    ['none', sure(1)],
  ],
  'lose the points of what is negative, never under the bottom': [
    `kind: multi, options: [${ticks}, { text: { fr: d }, points: -1, negative: true }]`,
    ['[1, 3, 4]', sure(3)],
    ['[1, 2, 3, 4]', sure(4)],
    ['[4]', sure(1)],
  ],
  'have in an exclusive option its own value, else the bottom, and no « Aucun » beside it': [
    `kind: multi, options: [${ticks}, { id: seul, text: { fr: d }, exclusive: true, value: 2 }, { id: rien, text: { fr: e }, exclusive: true }]`,
    ['seul', sure(2)],
    ['rien', sure(1)],
    ['[3]', sure(3)],
  ],
  'know nothing when « je ne sais pas » is ticked, which weighs no point, and can still be none': [
    `kind: multi, options: [${ticks}, { id: nsp, text: { fr: d }, state: unknown, exclusive: true }]`,
    ['nsp', open],
    ['[1, 2, 3]', sure(5)],
    ['none', sure(1)],
  ],
  'add up where the author says so, within the scale': [
    'kind: multi, value: sum, options: [{ text: { fr: a }, value: 1 }, { text: { fr: b }, value: 2 }, { text: { fr: c }, value: 3 }, { text: { fr: d } }]',
    ['[1, 2]', sure(3)],
    ['[1, 2, 3]', sure(5)],
    ['[2, 4]', sure(2)],
    ['[4]', out],
    ['none', sure(1)],
  ],
  'are their mean where the author says so': [
    'kind: multi, value: mean, options: [{ text: { fr: a }, value: 1 }, { text: { fr: b }, value: 2 }, { text: { fr: c }, value: 5 }]',
    ['[1, 2]', sure(1.5)],
    ['[2, 3]', sure(3.5)],
  ],
})

const rows =
  'rows: [{ id: a, text: { fr: a }, weight: 3 }, { id: b, text: { fr: b }, na: true }, { id: z, text: { fr: z }, weight: 0 }]'

promises('a grid', {
  'is the mean of its rows by their weights; one that weighs nothing says nothing': [
    `kind: grid, ${rows}, scale: accord`,
    ['{ a: 2, b: 1, z: 3 }', sure(2.5)],
    ['{ a: 2, b: { na: Rien } }', sure(3)],
    ['{ a: 2 }', '{ value: 3, low: 2.5, high: 3.5, coverage: 0.75 }'],
    ['{ b: 3 }', '{ value: 5, low: 2, high: 5, coverage: 0.25 }'],
    ['{ a: nsp, b: 1 }', '{ value: 1, low: 1, high: 4, coverage: 0.25 }'],
    ['{ a: later, b: unknown }', open],
    ['{ z: 1 }', open],
    ['unknown', open],
  ],
  'takes its scale reversed': [`kind: grid, ${rows}, scale: accord, reverse: true`, ['{ a: 1, b: 3 }', sure(4)]],
  'adds its rows up where the author says so, whatever their weights': [
    'kind: grid, value: sum, rows: [{ id: a, text: { fr: a }, weight: 3 }, { id: b, text: { fr: b } }], options: [{ text: { fr: a }, value: 1 }, { text: { fr: b }, value: 2 }]',
    ['{ a: 1, b: 2 }', sure(3)],
    ['{ a: 1 }', '{ value: 2, low: 2, high: 3, coverage: 0.75 }'],
  ],
  'is out when every row is « sans objet »': [
    'kind: grid, na: true, rows: [{ id: a, text: { fr: a } }, { id: b, text: { fr: b } }], scale: accord',
    ['{ a: { na: x }, b: { na: y } }', out],
    ['{ na: x }', out],
  ],
})

promises('a number', {
  'is worth the band it reaches, the first band below it': [
    'kind: number, value: { bands: { points: [[10, 1], [20, 3], [40, 4]] } }',
    ['0', sure(1)],
    ['19.99', sure(1)],
    ['20', sure(3)],
    ['500', sure(4)],
    ['', '{ value: null, low: 1, high: 4, coverage: 0 }'],
  ],
  'is worth its place on the line, the ends beyond them, within what it may be': [
    'kind: number, min: 5, max: 30, value: { linear: { points: [[0, 5], [20, 1]] } }',
    ['5', sure(4)],
    ['15', sure(2)],
    ['30', sure(1)],
    ['', '{ value: null, low: 1, high: 4, coverage: 0 }'],
  ],
})

describe('a computed value', () => {
  const share = `{ id: FAITS, kind: number, text: { fr: f }, na: true, measures: C, value: { linear: { points: [[0, 1], [4, 5]] } } },
    { id: TOUS, kind: number, text: { fr: t }, profile: employees },
    { id: Q, kind: computed, text: { fr: q }, measures: C, compute: '100 * answer.FAITS / profile.employees', value: { bands: { points: [[0, 1], [50, 3], [100, 5]] } } }`
  test.each([
    ['stands for its inputs', '{ FAITS: 2, TOUS: 4 }', `{ Q: ${sure(3)}, C: ${sure(3)} }`],
    ['is not answered while an input is not', '{ TOUS: 4 }', `{ Q: ${open}, C: ${open} }`],
    ['nor while one it reads through the profile is not', '{ FAITS: 2 }', `{ Q: ${open}, C: ${open} }`],
    ['is unknown if an input is', '{ FAITS: unknown, TOUS: 4 }', `{ Q: ${open}, C: ${open} }`],
    ['is « sans objet » if an input is', '{ FAITS: { na: x }, TOUS: 4 }', `{ Q: ${out}, C: ${out} }`],
    ['is out when it cannot be worked out', '{ FAITS: 2, TOUS: 0 }', `{ Q: ${out}, C: ${out} }`],
  ])('%s', (_, answers, expected) => {
    expect(differences(share, answers, expected)).toEqual([])
  })
})

describe('where a criterion says what an unknown is worth', () => {
  const question =
    '{ id: Q, kind: single, text: { fr: q }, measures: SUR, options: [{ text: { fr: a }, value: 2 }, { text: { fr: b }, value: 5 }] }'
  test.each([
    ['it counts, brought to what the question can be', '{ Q: unknown }', '{ value: 2, low: 2, high: 5, coverage: 1 }'],
    ['an absent one has a value and no coverage', '{}', '{ value: 2, low: 2, high: 5, coverage: 0 }'],
  ])('%s', (_, answers, expected) => {
    expect(differences(question, answers, `{ Q: ${expected}, SUR: ${expected} }`)).toEqual([])
  })
})
