import type { Mistake } from '../../support/mistakes.ts'

/** A library of actions whose names or numbers do not hold together. */
export const actions: readonly Mistake[] = [
  ['an unknown framework', ['gestes.yaml', 'cadre@1.0.0', 'cadre@2.0.0'], { 'cadre@2.0.0': 'unknown-name' }],
  ['an unknown horizon', ['gestes.yaml', 'horizon: 4-12', 'horizon: 3-12'], { '3-12': 'unknown-name' }],
  ['an unknown cost', ['gestes.yaml', 'cost: "0"', 'cost: "$$"'], { '"$$"': 'unknown-name' }],
  [
    'an unknown role',
    ['gestes.yaml', 'who: [DIR]\n    steps: [{ fr: Une', 'who: [DOR]\n    steps: [{ fr: Une'],
    { DOR: 'unknown-name' },
  ],
  ['an unknown training', ['gestes.yaml', 'training: [T-BASE]', 'training: [T-BAS]'], { 'T-BAS]': 'unknown-name' }],
  ['an unknown door', ['gestes.yaml', 'referral: [R-MRC]', 'referral: [R-MRD]'], { 'R-MRD': 'unknown-name' }],
  ['an unknown topic', ['gestes.yaml', 'topics: [stock]', 'topics: [stocks]'], { 'stocks]': 'unknown-name' }],
  [
    'an unknown prerequisite',
    ['gestes.yaml', '[ACCES-UN]\n    who', '[ACCES-DEUX]\n    who'],
    { 'ACCES-DEUX': 'unknown-name' },
  ],
  [
    'an unknown criterion moved',
    ['gestes.yaml', 'criterion: GENS-A', 'criterion: GENS-Z'],
    { 'GENS-Z': 'unknown-name' },
  ],
  ['a move that goes down', ['gestes.yaml', 'from: 1, to: 3', 'from: 3, to: 1'], { '1 }]': 'move-order' }],
  ['a move out of the scale', ['gestes.yaml', 'from: 1, to: 3', 'from: 1, to: 6'], { '6 }]': 'out-of-range' }],
  [
    'days upside down',
    ['gestes.yaml', '{ min: 1, max: 2 }', '{ min: 3, max: 2 }'],
    { '2 }\n    cost': 'min-not-below-max' },
  ],
  [
    'bands of effort in disorder',
    ['gestes.yaml', '{ up_to: 3, factor: 1 }, { factor: 2 }', '{ factor: 1 }, { up_to: 3, factor: 2 }'],
    { '{ up_to: 3': 'band-order' },
  ],
  [
    'actions that wait for each other',
    ['gestes.yaml', 'cost: "0"\n', 'cost: "0"\n    after: [PARLER]\n'],
    { '[PARLER]': 'cycle' },
  ],
  [
    'an action that waits for itself',
    ['gestes.yaml', '[ACCES-UN]\n    who', '[PARLER]\n    who'],
    { '[PARLER]': 'cycle' },
  ],
  ['an unknown duty', ['gestes.yaml', 'duty: [ACCES-UN]', 'duty: [ACCES-ON]'], { 'ACCES-ON': 'unknown-name' }],
  ['an unknown tag before another', ['gestes.yaml', 'than: tool', 'than: tools'], { 'tools }': 'unknown-name' }],
  ['an unknown cost to defer', ['gestes.yaml', 'defer: "$"', 'defer: "$$$"'], { '"$$$"': 'unknown-name' }],
  [
    'an unknown horizon of the quick wins',
    ['gestes.yaml', 'quick: { horizon: 0-3', 'quick: { horizon: 0-4'],
    { '0-4': 'unknown-name' },
  ],
  [
    'an unknown tag of the people',
    ['gestes.yaml', 'people: { tag: people', 'people: { tag: peple'],
    { peple: 'unknown-name' },
  ],
  [
    'a size that no questionnaire gives',
    ['gestes.yaml', 'sizes: { petite: 0.6 }', 'sizes: { petit: 0.6 }'],
    { 'petit: 0.6': 'unknown-name' },
  ],
]
