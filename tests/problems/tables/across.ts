import type { Edit, Tells } from '../../support/mistakes.ts'
import type { SoundFile } from '../../support/sound-content.ts'

/** What is written in some files, and what must be told of one, and nothing else. */
export type Discord = readonly [discord: string, edits: readonly Edit[], told: SoundFile, tells: Tells]

const grown = '      - { from: 1, to: 5, criterion: "GENS-B" }\n'
const rules = '    - { id: P3, when:'
const ruled = (rule: string): Edit => ['gestes.yaml', rules, `    - { ${rule}, why: { fr: Voilà } }\n${rules}`]
const wishing = (choices: string): Edit => [
  'entrevue.yaml',
  '  - id: gens\n',
  `  - id: souhait\n    name: { fr: Souhait }\n    questions:\n      - { id: SUJET, kind: multi, text: { fr: Souhait }, profile: topics, options: [${choices}] }\n  - id: gens\n`,
]
const stock = '{ id: stock, text: { fr: Stocks } }, { id: rien, text: { fr: Rien }, exclusive: true }'

/** Paths, order and words of a library of actions. */
const actions: readonly Discord[] = [
  ['a criterion that nothing moves', [['gestes.yaml', grown, '']], 'gestes.yaml', { 'cadre@1.0.0': 'path-gap' }],
  [
    'a criterion that is not moved to its top',
    [['gestes.yaml', grown, grown.replace('5', '4')]],
    'gestes.yaml',
    { '4, criterion': 'path-gap' },
  ],
  [
    'a criterion left in the middle',
    [['gestes.yaml', grown, `${grown.replace('5', '3')}${grown.replace('1', '4').replace('      - {', '      - { ')}`]],
    'gestes.yaml',
    { '5, criterion: "GENS-B"': 'path-gap' },
  ],
  [
    'a prerequisite for later than its action',
    [
      [
        'gestes.yaml',
        'cost: "$"\n    who: [DIR]\n    steps: [{ fr: Un e',
        'cost: "$"\n    after: [PARLER]\n    who: [DIR]\n    steps: [{ fr: Un e',
      ],
    ],
    'gestes.yaml',
    { 'PARLER]': 'later-prerequisite' },
  ],
  [
    'a prerequisite that starts from a higher level',
    [
      ['gestes.yaml', '[ACCES-UN]\n    who', '[ACCES-UN, GRANDIR]\n    who'],
      ['gestes.yaml', 'from: 1, to: 5, criterion: "GENS-A"', 'from: 2, to: 5, criterion: "GENS-A"'],
    ],
    'gestes.yaml',
    { 'GRANDIR]': 'higher-prerequisite' },
  ],
  [
    'a role nobody has',
    [['gestes.yaml', 'roles: [', 'roles: [{ id: CON, text: { fr: Conseil } }, ']],
    'gestes.yaml',
    { 'CON, text': 'unused-term' },
  ],
  [
    'a horizon nobody waits for',
    [['gestes.yaml', 'horizons: [', 'horizons: [{ id: demain, text: { fr: Demain } }, ']],
    'gestes.yaml',
    { 'demain, text': 'unused-term' },
  ],
  ['a topic that both know', [wishing(stock)], 'gestes.yaml', {}],
  [
    'a topic chosen that no action answers',
    [wishing(`${stock}, { id: ventes, text: { fr: Ventes } }`)],
    'gestes.yaml',
    { 'topics: [{': 'unanswered-topic' },
  ],
  [
    'a topic that cannot be chosen',
    [
      wishing(stock),
      ['gestes.yaml', 'topics: [stock]', 'topics: [stock, ventes]'],
      ['gestes.yaml', 'topics: [{', 'topics: [{ id: ventes, text: { fr: Ventes } }, {'],
    ],
    'gestes.yaml',
    { 'ventes, text': 'unoffered-topic' },
  ],
  [
    'a door that no entry opens',
    [['repertoire.yaml', '    doors: [R-MRC]\n', '']],
    'gestes.yaml',
    { 'R-MRC, text': 'door-without-entry' },
  ],
  [
    'a door that only a closed entry opens',
    [
      ['repertoire.yaml', '    doors: [R-MRC]\n', ''],
      ['repertoire.yaml', 'status: closed', 'doors: [R-MRC], status: closed'],
    ],
    'gestes.yaml',
    { 'R-MRC, text': 'door-without-entry' },
  ],
]

/** Rules of the plan that never, or always, or needlessly apply. */
const plans: readonly Discord[] = [
  [
    'an action that the best answer calls for',
    [['gestes.yaml', '    horizon: 4-12\n', "    when: 'answer.ACCES >= 3 && score.JOURS > 4'\n    horizon: 4-12\n"]],
    'gestes.yaml',
    { "'answer.ACCES >= 3": 'best-answer-triggers' },
  ],
  [
    'a duty that the best answers impose',
    [ruled("id: P4, when: 'value.OUTILS > 4', effect: { duty: [PARLER] }")],
    'gestes.yaml',
    { "'value.OUTILS > 4'": 'best-answer-triggers' },
  ],
  ['a flag raised by the best answers', [ruled("id: P4, when: 'value.OUTILS > 4', effect: flag")], 'gestes.yaml', {}],
  [
    'an answer that is not scored, and calls for an action',
    [
      [
        'gestes.yaml',
        '    horizon: 4-12\n',
        "    when: 'answer.EMPLOIS > 4 || profile.employees > 3'\n    horizon: 4-12\n",
      ],
    ],
    'gestes.yaml',
    {},
  ],
  [
    'a rule that can never apply',
    [ruled("id: P4, when: 'value.OUTILS - value.GENS > 4 && profile.employees > 3', effect: flag")],
    'gestes.yaml',
    { "'value.OUTILS - ": 'never-true' },
  ],
  ['a rule that its author keeps on', [ruled("id: P4, when: 'true', effect: { limit: 3 }")], 'gestes.yaml', {}],
  [
    'a limit that limits nothing',
    [ruled("id: P4, when: 'value.GENS < 3', effect: { limit: 5 }")],
    'gestes.yaml',
    { '5 }, why': 'idle-limit' },
  ],
  [
    'a limit under the same condition as a lower one',
    [
      ruled("id: P4, when: 'value.GENS < 3', effect: { limit: 4 }"),
      ruled("id: P5, when: 'value.GENS  <  3.0', effect: { limit: 3 }"),
    ],
    'gestes.yaml',
    { '{ limit: 4 }': 'idle-rule' },
  ],
  [
    'a rule written twice',
    [
      ruled("id: P4, when: 'value.GENS < 3', effect: { first: [PARLER] }"),
      ruled("id: P5, when: 'value.GENS < 3', effect: { first: [PARLER] }"),
    ],
    'gestes.yaml',
    { '{ first: [PARLER] }, why: { fr: Voilà } }\n    - { id: P3': 'idle-rule' },
  ],
]

/** Training, versions, cases. */
const others: readonly Discord[] = [
  [
    'a module that waits for a later path',
    [
      ['formation.yaml', 'builds: [GENS-A] }', 'builds: [GENS-A], after: [OUTILLER] }'],
      ['formation.yaml', ', after: [ECOUTER]', ''],
    ],
    'formation.yaml',
    { 'OUTILLER] }\n  - { id: OUTILLER': 'later-module' },
  ],
  [
    'a competency of the advisors that nothing builds',
    [
      ['formation.yaml', 'builds: [OUTILS-A, GENS-B]', 'builds: [OUTILS-A]'],
      ['formation.yaml', 'competencies: [GENS-B], modules', 'competencies: [GENS-A], modules'],
    ],
    'formation.yaml',
    { 'cadre@1.0.0\nactions': 'untrained-competency' },
  ],
  [
    'a scored questionnaire without a case',
    [['court.yaml', 'cases: [{ name: Rien, answers: {}, expect: { OUTILS-A: null } }]\n', '']],
    'court.yaml',
    { 'court\n': 'no-golden-case' },
  ],
  [
    'numbers of a glossary that differ between languages',
    [['glossaire.yaml', '{ fr: Un essai, en: A trial }', '{ fr: Un essai de 6 semaines, en: A trial of 8 weeks }']],
    'glossaire.yaml',
    { 'A trial of': 'numbers-differ' },
  ],
]

export const across = { actions, plans, others }
