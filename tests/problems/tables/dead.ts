import type { Mistake } from '../../support/mistakes.ts'

/** What is written and can never count, or says twice the same thing. */
export const dead: readonly Mistake[] = [
  [
    'a minimum where everybody signs',
    ['entrevue.yaml', 'subject: business\n', 'subject: business\nrespondents: { minimum: 5 }\n'],
    { 'minimum: 5': 'key-without-effect' },
  ],
  [
    'a choice that would be taken alone anyway',
    ['entrevue.yaml', 'other: true, value: 3 }', 'other: true, value: 3, exclusive: true }'],
    { 'exclusive: true }]': 'key-without-effect', '{ text: { fr: Autrement }': 'exclusive-worth-more' },
  ],
  [
    'a state with a value',
    [
      'entrevue.yaml',
      'other: true, value: 3 }',
      'other: true, value: 3 }, { text: { fr: Aucune idée }, state: unknown, value: 4 }',
    ],
    { 'value: 4 }': 'key-without-effect' },
  ],
  [
    'a rule for a question that measures nothing',
    ['entrevue.yaml', 'measures: OUTILS-A, value: { linear', 'value: { linear'],
    { 'value: { linear': 'key-without-effect' },
  ],
  [
    'a point past the largest number',
    ['entrevue.yaml', '[[0, 5], [9, 1]] } } }', '[[0, 5], [9, 2], [30, 1]] } }, max: 9 }'],
    { '[30, 1]': 'point-out-of-reach' },
  ],
  [
    'a band under the smallest number',
    [
      'entrevue.yaml',
      '{ linear: { points: [[0, 5], [9, 1]] } } }',
      '{ bands: { points: [[0, 5], [5, 2], [9, 1]] } }, min: 5 }',
    ],
    { '[0, 5]': 'point-out-of-reach' },
  ],
  [
    'two choices that read the same',
    ['entrevue.yaml', '{ text: { fr: Un chacun } }', '{ text: { fr: Un pour tous } }'],
    { '{ fr: Un pour tous } }, {': 'same-text' },
  ],
  [
    'two questions that read the same',
    ['entrevue.yaml', '{ fr: Jours perdus }', '{ fr: Depuis quand }'],
    { '{ fr: Depuis quand }, measures': 'same-text' },
  ],
  [
    'rows that weigh nothing',
    [
      'entrevue.yaml',
      'rows: [{ id: caisse, text: { fr: La caisse } }, { id: paie, text: { fr: La paie }, na: true }]',
      'rows: [{ id: caisse, text: { fr: La caisse }, weight: 0 }]',
    ],
    { 'rows: [{ id: caisse': 'weights-all-zero' },
  ],
  [
    'a measure that weighs nothing',
    ['entrevue.yaml', '{ GENS-B: 1 }', '{ GENS-B: 0 }'],
    { '{ GENS-B: 0 }': 'weights-all-zero' },
  ],
  [
    'criteria that weigh nothing',
    ['cadre.yaml', 'criteria: [{ id: OUTILS-A,', 'criteria: [{ id: OUTILS-A, weight: 0,'],
    { 'criteria: [{ id: OUTILS-A': 'weights-all-zero' },
  ],
  [
    'a tier too many',
    [
      'cadre.yaml',
      '  - { id: competence, name: { fr: Compétence } }\n',
      '  - { id: competence, name: { fr: Compétence } }\n  - { id: detail, name: { fr: Détail } }\n',
    ],
    { detail: 'unused-tier' },
  ],
]
