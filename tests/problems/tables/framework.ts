import type { Mistake } from '../../support/mistakes.ts'

/** A framework whose numbers do not hold together. */
export const framework: readonly Mistake[] = [
  [
    'a scale upside down',
    ['cadre.yaml', 'scale: { min: 1, max: 5 }', 'scale: { min: 5, max: 1 }'],
    { '1 }\ntiers': 'min-not-below-max' },
  ],
  [
    'a clamp without width',
    ['cadre.yaml', 'unknown: 1\n', 'unknown: 1\n    clamp: { min: 2, max: 2 }\n'],
    { '2 }\n    criteria': 'min-not-below-max' },
  ],
  ['levels by both edges', ['cadre.yaml', 'from: 3 }', 'up_to: 5 }'], { '{ id: haut': 'level-edges-mixed' }],
  ['a level without an edge', ['cadre.yaml', ', from: 3 }', ' }'], { '{ id: haut': 'level-edges-mixed' }],
  ['levels in disorder', ['cadre.yaml', 'from: 3 }', 'from: 1 }'], { '1 }\n  - { id: competence': 'level-order' }],
  ['a gap under the first level', ['cadre.yaml', 'from: 1 }', 'from: 1.5 }'], { '1.5 }': 'level-gap' }],
  ['a level that nothing reaches', ['cadre.yaml', 'from: 3 }', 'from: 6 }'], { '6 }': 'out-of-range' }],
  [
    'a descriptor too many',
    ['cadre.yaml', '{ fr: Bien }]', '{ fr: Bien }, { fr: Mieux }]'],
    { '[{ fr: Peu': 'descriptor-count' },
  ],
  [
    'a mean of two ranges',
    ['cadre.yaml', 'unknown: 1\n', 'unknown: 1\n    scale: { min: 0, max: 10 }\n'],
    { 'OUTILS\n': 'ranges-differ' },
  ],
  ['an unknown worth more than the scale', ['cadre.yaml', 'unknown: 1\n', 'unknown: 9\n'], { '9\n': 'out-of-range' }],
  ['a target out of reach', ['cadre.yaml', 'GENS: 3 }', 'GENS: 7 }'], { '7 }': 'out-of-range' }],
]
