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
      '{ text: { fr: Un pour tous }, value: 1 }, { text: { fr: Un chacun } }',
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
    'a question never shown, whatever the number',
    ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.EMPLOIS > 5000'],
    { "'answer.EMPLOIS > 5000'": 'never-visible' },
  ],
  [
    'a question that its own section contradicts',
    [
      'entrevue.yaml',
      'id: JOURS, kind: number,',
      `id: JOURS, kind: number, show_if: 'profile.size == "grande" && answer.COURRIEL == "non"',`,
    ],
    { '\'profile.size == "grande" && answer.COURRIEL': 'never-visible' },
  ],
  [
    'a question that waits for one that is not shown then',
    ['entrevue.yaml', "show_if: '1 in answer.UTILE'", 'show_if: \'answer.SUIVI != "2026-01-01" && answer.ACCES == 1\''],
    { "'answer.SUIVI": 'never-visible' },
  ],
  [
    'a weight that never applies',
    ['cadre.yaml', 'profile.size == "petite"', 'profile.size == "petite" && profile.size == "grande"'],
    { '\'profile.size == "petite" &&': 'never-true' },
  ],
  [
    'a rule that never speaks',
    ['cadre.yaml', 'value.GENS < 2', 'value.GENS < 1'],
    { "'value.GENS < 1'": 'never-true' },
  ],
  [
    'a rule of a plan that never speaks',
    ['gestes.yaml', 'value.GENS < 1.5', 'value.GENS > 5'],
    { "'value.GENS > 5'": 'never-true' },
  ],
  [
    'a caution always given',
    ['entrevue.yaml', 'answer.EMPLOIS > 0', 'answer.EMPLOIS > 500'],
    { "'answer.EMPLOIS > 500'": 'never-true' },
  ],
  [
    'a caution never given',
    ['entrevue.yaml', 'answer.EMPLOIS > 0', 'answer.EMPLOIS >= 0'],
    { "'answer.EMPLOIS >= 0'": 'always-true' },
  ],
  [
    'a rule that speaks of everyone',
    ['cadre.yaml', 'value.GENS < 2', 'value.GENS <= 5'],
    { "'value.GENS <= 5'": 'always-true' },
  ],
  [
    'a variant for everyone',
    [
      'entrevue.yaml',
      `variants: [{ when: 'profile.size == "petite"'`,
      `variants: [{ when: 'profile.size in ["petite", "grande"]'`,
    ],
    { '\'profile.size in ["petite", "grande"]': 'always-true' },
  ],
  [
    'a condition half of which never holds',
    ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.EMPLOIS > 600 || answer.ACCES >= 2'],
    { 'answer.EMPLOIS > 600': 'part-without-effect' },
  ],
  [
    'a test written twice',
    ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.ACCES == 2 || 2 == answer.ACCES'],
    { '2 == answer.ACCES': 'part-without-effect' },
  ],
  [
    'a class that no number reaches',
    ['entrevue.yaml', '"petite" : "grande"', '"petite" : answer.EMPLOIS < 3 ? "petite" : "grande"'],
    { 'answer.EMPLOIS < 3': 'part-without-effect' },
  ],
  [
    'a variant that always comes too late',
    [
      'entrevue.yaml',
      '{ fr: Jamais seul } } }]',
      `{ fr: Jamais seul } } }, { when: 'answer.EMPLOIS < 2', text: { fr: Seul } }]`,
    ],
    { "'answer.EMPLOIS < 2'": 'variant-unreachable' },
  ],
  [
    'a question that waits for a later one',
    [
      'entrevue.yaml',
      'kind: single, text: { fr: Sa région }',
      "kind: single, show_if: 'answer.ACCES > 1', text: { fr: Sa région }",
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
