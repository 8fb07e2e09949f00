import type { Mistake } from '../../support/mistakes.ts'

/** A file whose YAML, or whose shape, is not what its format says. */
export const shape: readonly Mistake[] = [
  [
    'a grid within a grid',
    ['entrevue.yaml', '{ id: LICENCES, kind: number', '{ id: LICENCES, kind: grid'],
    { 'grid, text: { fr: Lic': 'not-one-of' },
  ],
  [
    'a column with its own condition',
    ['entrevue.yaml', 'na: true, max: 99', "show_if: 'true', max: 99"],
    { "show_if: 'true'": 'unknown-key' },
  ],
  [
    'a column with the key of another kind',
    ['entrevue.yaml', 'na: true, max: 99', 'length: 7, max: 99'],
    { 'length: 7': 'key-not-for-kind' },
  ],
  ['a tab as indentation', ['regions.yaml', '  - { id: "02"', '\t- { id: "02"'], { '\t- { id: "02"': 'yaml-syntax' }],
  ['a brace never closed', ['regions.yaml', 'en: Regions }', 'en: Regions'], { 'entries:': 'yaml-syntax' }],
  [
    'a colon in a sentence without quotes',
    ['cadre.yaml', 'id: GENS\n    name: { fr: Gens }', 'id: GENS\n    name: Gens : nous'],
    { 'Gens : nous': 'yaml-syntax' },
  ],
  [
    'a second document',
    ['regions.yaml', 'languages: [fr, en]\n', 'languages: [fr, en]\n---\n'],
    { '---': 'several-documents' },
  ],
  ['an alias', ['regions.yaml', '"02"', '*code'], { '*code': 'alias' }],
  ['a tag of YAML', ['regions.yaml', '"02"', '!!str 02'], { '!!str': 'unknown-tag' }],
  ['a key that is a number', ['regions.yaml', 'en: Saguenay', '12: Saguenay'], { '12: Saguenay': 'key-not-text' }],
  ['a key written twice', ['regions.yaml', 'en: Saguenay', 'en: Saguenay, en: Sag'], { 'en: Sag }': 'key-twice' }],
  [
    'a name of JavaScript as a key',
    ['cadre.yaml', 'portee: personne }\n', 'portee: personne, constructor: x }\n'],
    { 'constructor: x': 'forbidden-name' },
  ],
  ['a name of JavaScript as an id', ['gestes.yaml', 'id: PARLER', 'id: prototype'], { prototype: 'forbidden-name' }],
  [
    'a letter that turns the sentence around',
    ['regions.yaml', 'fr: Saguenay', 'fr: Sague\u202enay'],
    { 'Sague\u202enay': 'forbidden-character' },
  ],
  [
    'a number longer than can be kept',
    ['gestes.yaml', 'active: 5', 'active: 12345678901234567890'],
    { '12345678901234567890': 'number-out-of-reach' },
  ],
  ['a format misspelt', ['regions.yaml', 'virage/list@1', 'virage/liste@1'], { 'virage/liste@1': 'unknown-format' }],
  ['a format left out', ['regions.yaml', 'format: virage/list@1\n', ''], { 'id: regions': 'missing-key' }],
  ['a key misspelt', ['avis.yaml', 'title:', 'titel:'], { 'format:': 'missing-key', 'titel:': 'unknown-key' }],
  [
    'rows on a question of one choice',
    ['entrevue.yaml', 'options: { list: regions } }', 'options: { list: regions }, rows: [] }'],
    { 'rows: [] }': 'key-not-for-kind' },
  ],
  [
    'a question without its text',
    ['entrevue.yaml', 'kind: date, text: { fr: Depuis quand }', 'kind: date'],
    { '{ id: SUIVI': 'missing-key' },
  ],
  ['a text without its language', ['cadre.yaml', '{ fr: Cadre }', 'Cadre'], { 'Cadre\n': 'wrong-type' }],
  ['a text left empty after its key', ['cadre.yaml', 'name: { fr: Cadre }', 'name:'], { '\nscale:': 'wrong-type' }],
  [
    'a list instead of one name',
    ['entrevue.yaml', 'subject: business', 'subject: [business]'],
    { '[business]': 'not-one-of' },
  ],
  ['a version without quotes', ['regions.yaml', '"1.0.0"', '1.0'], { '1.0\n': 'needs-quotes' }],
  ['a code with a leading zero, without quotes', ['regions.yaml', '"02"', '02'], { '02,': 'needs-quotes' }],
  ['yes instead of true', ['avis.yaml', 'required: true', 'required: oui'], { 'oui }': 'boolean-word' }],
  ['no instead of false', ['entrevue.yaml', 'na: true\n', 'na: no\n'], { 'no\n        ask': 'boolean-word' }],
  ['a kind of question misspelt', ['entrevue.yaml', 'kind: date', 'kind: dat'], { 'dat,': 'not-one-of' }],
  ['an id with an accent', ['gestes.yaml', 'id: PARLER', 'id: ÉCOUTER'], { ÉCOUTER: 'bad-form' }],
  ['a version of two numbers', ['regions.yaml', '"1.0.0"', '"1.0"'], { '"1.0"': 'bad-form' }],
  ['a reference without its version', ['court.yaml', 'cadre@1.0.0', 'cadre'], { 'cadre\n': 'bad-form' }],
  [
    'a key the author names, with a space',
    ['cadre.yaml', 'tags: { portee:', 'tags: { "sa portee":'],
    { '"sa portee"': 'bad-form' },
  ],
  ['a share above one', ['cadre.yaml', 'minimum_coverage: 0.6', 'minimum_coverage: 60'], { '60\n': 'out-of-range' }],
  ['a weight below zero', ['cadre.yaml', 'weights: { GENS: 2 }', 'weights: { GENS: -2 }'], { '-2 }': 'out-of-range' }],
  [
    'a question with one option',
    [
      'entrevue.yaml',
      '[{ text: { fr: Un pour tous }, value: 1 }, { text: { fr: Un chacun } }, { text: { fr: Autrement }, other: true, value: 3 }]',
      '[{ text: { fr: Oui } }]',
    ],
    { '[{ text: { fr: Oui } }]': 'too-few' },
  ],
  ['no steps', ['gestes.yaml', '[{ fr: Une rencontre }]', '[]'], { '[]': 'too-few' }],
  [
    'two effects in one rule',
    ['gestes.yaml', '{ defer: "$" }', '{ defer: "$", limit: 4 }'],
    { '{ defer:': 'too-many' },
  ],
  ['an empty text', ['regions.yaml', 'fr: Saguenay', 'fr: ""'], { '""': 'empty-text' }],
  ['a text of spaces only', ['regions.yaml', 'fr: Saguenay', 'fr: "  "'], { '"  "': 'empty-text' }],
  [
    'a text longer than a page',
    ['regions.yaml', 'fr: Saguenay', `fr: ${'a'.repeat(5001)}`],
    { ['a'.repeat(5001)]: 'text-too-long' },
  ],
]
