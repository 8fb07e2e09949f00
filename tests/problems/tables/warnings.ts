import type { Mistake } from '../../support/mistakes.ts'

/** Things that work, but that their author would probably not want. */
export const warnings: readonly Mistake[] = [
  [
    'a sentence cut by #',
    ['cadre.yaml', 'why: { fr: Un seul mot de passe pour tous }', 'why:\n      fr: Le mot de passe #1 est à tous'],
    { 'Le mot': 'text-cut-by-comment' },
  ],
  ['numbers that differ between languages', ['avis.yaml', '24 months', '25 months'], { 'Kept 25': 'numbers-differ' }],
  [
    'options that go up and down',
    [
      'entrevue.yaml',
      '{ text: { fr: Un pour tous } }, { text: { fr: Un chacun } }',
      '{ text: { fr: Un pour tous }, value: 1 }, { text: { fr: Un chacun }, value: 5 }',
    ],
    { '{ text: { fr: Autrement': 'options-not-monotone' },
  ],
  ['« none » worth more', ['entrevue.yaml', 'fr: Les ventes } }', 'fr: Les ventes }, value: 1 }'], {}],
  [
    '« none » worth more than something',
    [
      'entrevue.yaml',
      'fr: Les ventes } }\n          - { id: stocks, text: { fr: Les stocks } }\n          - { id: rien, text: { fr: Rien de cela }, exclusive: true, value: 1 }',
      'fr: Les ventes }, value: 1 }\n          - { id: stocks, text: { fr: Les stocks } }\n          - { id: rien, text: { fr: Rien de cela }, exclusive: true, value: 2 }',
    ],
    { '{ id: rien': 'exclusive-worth-more' },
  ],
  [
    'points taken off without a word',
    ['entrevue.yaml', 'fr: Les stocks } }', 'fr: Les stocks }, points: -1 }'],
    { '{ id: stocks': 'negative-not-marked' },
  ],
  [
    'a mean of what is ticked',
    ['entrevue.yaml', 'measures: { GENS-B: 1 }', 'measures: { GENS-B: 1 }\n        value: mean'],
    { 'mean\n': 'mean-of-ticks' },
  ],
  [
    'a question never shown',
    ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.ACCES > 3'],
    { "'answer.ACCES > 3'": 'never-visible' },
  ],
  [
    'a question that waits for a later one',
    [
      'entrevue.yaml',
      'kind: text, text: { fr: Courriel }',
      "kind: text, show_if: 'answer.ACCES > 1', text: { fr: Courriel }",
    ],
    { "'answer.ACCES > 1'": 'asked-later' },
  ],
  [
    'a scale nobody uses',
    ['entrevue.yaml', 'scales:\n', 'scales:\n  rare: { options: [{ text: { fr: Un } }, { text: { fr: Deux } }] }\n'],
    { 'rare:': 'unused-scale' },
  ],
  [
    'a competency nobody measures',
    ['entrevue.yaml', '        measures: GENS-A\n', ''],
    { 'cadre@1.0.0': 'unmeasured-criterion' },
  ],
  [
    'an action with no way in',
    ['gestes.yaml', '    moves: [{ criterion: GENS-A, from: 1, to: 3 }]\n', ''],
    { PARLER: 'no-way-in' },
  ],
  [
    'an acceptance of a warning that is no more',
    [
      'gestes.yaml',
      'framework: cadre@1.0.0\n',
      'framework: cadre@1.0.0\naccept: [{ code: no-way-in, at: PARLER, why: C’est voulu }]\n',
    ],
    { '{ code: no-way-in': 'accepted-for-nothing' },
  ],
  [
    'an acceptance of an unknown code',
    [
      'gestes.yaml',
      'framework: cadre@1.0.0\n',
      'framework: cadre@1.0.0\naccept: [{ code: no-way, at: PARLER, why: C’est voulu }]\n',
    ],
    { 'no-way,': 'not-one-of' },
  ],
  [
    'an acceptance of an error',
    [
      'gestes.yaml',
      'framework: cadre@1.0.0\n',
      'framework: cadre@1.0.0\naccept: [{ code: cycle, at: PARLER, why: C’est voulu }]\n',
    ],
    { 'cycle,': 'not-one-of' },
  ],
]
