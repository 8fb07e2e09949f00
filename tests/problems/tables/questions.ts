import type { Mistake } from '../../support/mistakes.ts'

const words =
  '[{ text: { fr: Un pour tous }, value: 1 }, { text: { fr: Un chacun } }, { text: { fr: Autrement }, other: true, value: 3 }]'

/** A questionnaire that could not be asked or scored as its author means. */
export const questions: readonly Mistake[] = [
  [
    'questions that measure without a framework',
    ['entrevue.yaml', 'framework: cadre@1.0.0\n', ''],
    {
      'GENS-A\n        na': 'unscored-questionnaire',
      '{ GENS-B: 1 }': 'unscored-questionnaire',
      'GENS-B\n  - id: outils': 'unscored-questionnaire',
      'OUTILS-A\n': 'unscored-questionnaire',
      'OUTILS-A, value': 'unscored-questionnaire',
      '{ OUTILS-A: 1 }': 'unscored-questionnaire',
    },
  ],
  [
    'options and a scale',
    ['entrevue.yaml', `options: ${words}`, `scale: force\n        options: ${words}`],
    { 'scale: force\n        options': 'options-and-scale' },
  ],
  [
    'neither options nor scale',
    ['entrevue.yaml', 'scale: force\n        measures: GENS-A', 'measures: GENS-A'],
    { 'id: ADAPT': 'no-options' },
  ],
  [
    'options taken in reverse, which only a scale can be',
    ['entrevue.yaml', 'text: { fr: Mots de passe }', 'text: { fr: Mots de passe }\n        reverse: true'],
    { 'reverse: true': 'missing-key' },
  ],
  [
    'an option named as the « none » that the program adds',
    [
      'entrevue.yaml',
      'id: rien, text: { fr: Rien de cela }, exclusive: true, value: 1',
      'id: none, text: { fr: Rien de cela }',
    ],
    { 'none, text': 'forbidden-name' },
  ],
  [
    'a grid with columns and a scale',
    ['entrevue.yaml', 'text: { fr: Logiciels }', 'text: { fr: Logiciels }\n        scale: force'],
    { 'scale: force\n        rows: [{ id: compta': 'key-beside-columns' },
  ],
  [
    'a grid with columns that measures by itself',
    ['entrevue.yaml', 'text: { fr: Logiciels }', 'text: { fr: Logiciels }\n        measures: GENS-A'],
    { 'measures: GENS-A\n        rows': 'key-beside-columns' },
  ],
  [
    'a column without options',
    ['entrevue.yaml', 'text: { fr: Bien utile }, scale: force,', 'text: { fr: Bien utile },'],
    { '{ id: UTILE': 'no-options' },
  ],
  [
    'a grid with columns by share',
    ['entrevue.yaml', 'text: { fr: Logiciels }', 'text: { fr: Logiciels }\n        value: share'],
    { share: 'value-rule-unfit' },
  ],
  [
    'a column that is a number measured without a rule',
    ['entrevue.yaml', 'na: true, max: 99 }', 'measures: OUTILS-A, max: 99 }'],
    { 'OUTILS-A, max': 'value-rule-missing' },
  ],
  [
    'an option between nothing',
    ['entrevue.yaml', 'options: [{ text: { fr: Jamais } }, between,', 'options: [between, { text: { fr: Jamais } },'],
    { 'between,': 'between-without-neighbour' },
  ],
  [
    'a share of one choice',
    ['entrevue.yaml', 'measures: GENS-A', 'measures: GENS-A\n        value: share'],
    { share: 'value-rule-unfit' },
  ],
  [
    'a number measured without a rule',
    ['entrevue.yaml', ', value: { linear: { points: [[0, 5], [9, 1]] } } }', ' }'],
    { 'OUTILS-A }': 'value-rule-missing' },
  ],
  ['points in disorder', ['entrevue.yaml', '[9, 1]', '[0, 1]'], { '[0, 1]': 'points-order' }],
  ['a point out of the scale', ['entrevue.yaml', '[9, 1]', '[9, 0]'], { '0]]': 'out-of-range' }],
  ['an option worth more than the scale', ['entrevue.yaml', 'value: 3 }', 'value: 6 }'], { '6 }': 'out-of-range' }],
  [
    'nothing to tick',
    [
      'entrevue.yaml',
      '          - { id: ventes, text: { fr: Les ventes } }\n          - { id: stocks, text: { fr: Les stocks } }',
      '          - { id: ventes, text: { fr: Les ventes }, points: 0 }\n          - { id: stocks, text: { fr: Les stocks }, points: 0 }',
    ],
    { '- { id: ventes': 'no-positive-points' },
  ],
  [
    'personal without a purpose',
    ['entrevue.yaml', 'personal: personal, purpose: { fr: Lui écrire }', 'personal: personal'],
    { 'personal, format': 'purpose-missing' },
  ],
  [
    'required outside the profile',
    ['entrevue.yaml', 'kind: date,', 'kind: date, required: true,'],
    { 'true, text: { fr: Depuis': 'required-without-profile' },
  ],
  [
    'a number’s bounds upside down',
    ['entrevue.yaml', 'min: 0, max: 500', 'min: 501, max: 500'],
    { '500, whole': 'min-not-below-max' },
  ],
]
