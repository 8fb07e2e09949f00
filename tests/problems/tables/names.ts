import type { Mistake } from '../../support/mistakes.ts'

/** Names that clash, are missing or point nowhere. */
export const names: readonly Mistake[] = [
  ['an unknown framework', ['court.yaml', 'cadre@1.0.0', 'cadres@1.0.0'], { 'cadres@1.0.0': 'unknown-name' }],
  ['an unknown version of it', ['court.yaml', 'cadre@1.0.0', 'cadre@1.1.0'], { 'cadre@1.1.0': 'unknown-name' }],
  ['an unknown notice', ['entrevue.yaml', 'avis@1.0.0', 'avi@1.0.0'], { 'avi@1.0.0': 'unknown-name' }],
  ['an unknown list', ['entrevue.yaml', 'list: regions', 'list: region'], { 'region } }': 'unknown-name' }],
  [
    'an unknown scale',
    ['entrevue.yaml', 'scale: force\n        measures: GENS-A', 'scale: frce\n        measures: GENS-A'],
    { frce: 'unknown-name' },
  ],
  [
    'an unknown scale of a column',
    ['entrevue.yaml', 'scale: force, measures: { OUTILS', 'scale: frce, measures: { OUTILS'],
    { 'frce, measures': 'unknown-name' },
  ],
  [
    'an unknown criterion of a column',
    ['entrevue.yaml', '{ OUTILS-A: 1 }', '{ OUTILS-B: 1 }'],
    { 'OUTILS-B: 1': 'unknown-name' },
  ],
  [
    'a column named as a question',
    ['entrevue.yaml', 'id: SORTES', 'id: JOURS'],
    { 'JOURS, kind: multi': 'duplicate-id' },
  ],
  [
    'a column named as a question, but for its case',
    ['entrevue.yaml', 'id: LICENCES', 'id: acces'],
    { 'acces, kind': 'same-but-for-case' },
  ],
  [
    'a condition on a choice that a column does not have',
    ['entrevue.yaml', "'1 in answer.UTILE'", "'7 in answer.UTILE'"],
    { '7 in': 'not-an-option' },
  ],
  [
    'a condition taken without the column it reads',
    ['court.yaml', 'ACCES, SUIVI]', 'ACCES, SUIVI, RELIEF]'],
    { 'RELIEF]': 'taken-without' },
  ],
  ['nothing, of one taken with its grid', ['court.yaml', 'ACCES, SUIVI]', 'ACCES, SUIVI, LOGICIELS, RELIEF]'], {}],
  [
    'a grid that waits for its own column',
    ['entrevue.yaml', 'text: { fr: Logiciels }', "text: { fr: Logiciels }\n        show_if: '2 in answer.UTILE'"],
    { "'2 in": 'cycle' },
  ],
  [
    'a question that waits for a column asked after it',
    [
      'entrevue.yaml',
      'text: { fr: Jours perdus }',
      "text: { fr: Jours perdus }, show_if: 'size(answer.LICENCES) >= 2'",
    ],
    { "'size": 'asked-later' },
  ],
  ['a row named as a state', ['entrevue.yaml', 'id: caisse', 'id: na'], { 'na, text': 'forbidden-name' }],
  ['a column named as a state', ['entrevue.yaml', 'id: LICENCES', 'id: na'], { 'na, kind': 'forbidden-name' }],
  ['an unknown tier', ['entrevue.yaml', 'tier: dimension', 'tier: dimensions'], { dimensions: 'unknown-name' }],
  ['an unknown role', ['entrevue.yaml', 'ask: [direction]', 'ask: [directeur]'], { directeur: 'unknown-name' }],
  [
    'an unknown role to prepare',
    [
      'entrevue.yaml',
      'stages: [T0, T1]',
      'stages: [T0, T1]\nprepare: { text: { fr: Bonjour }, people: [{ role: patron, text: { fr: Pour choisir } }] }',
    ],
    { patron: 'unknown-name' },
  ],
  [
    'an unknown criterion, alone',
    ['entrevue.yaml', 'measures: GENS-A', 'measures: GENS-C'],
    { 'GENS-C': 'unknown-name' },
  ],
  [
    'an unknown criterion, weighed',
    ['entrevue.yaml', '{ GENS-B: 1 }', '{ GENS-B: 1, GENSB: 1 }'],
    { 'GENSB: 1': 'unknown-name' },
  ],
  [
    'a variant of an option that is not there',
    ['entrevue.yaml', '"1": { fr: Jamais seul }', '"4": { fr: Jamais seul }'],
    { '"4":': 'unknown-name' },
  ],
  [
    'an unknown questionnaire to take from',
    ['court.yaml', 'entrevue@1.0.0', 'entrvue@1.0.0'],
    { 'entrvue@1.0.0': 'unknown-name' },
  ],
  [
    'an unknown question to take',
    ['court.yaml', 'TAILLE, ACCES', 'TAILLE, ACCESS'],
    { 'ACCESS, SUIVI': 'unknown-name' },
  ],
  [
    'a question taken without what it reads',
    ['court.yaml', 'TAILLE, ACCES, SUIVI', 'TAILLE, SUIVI'],
    { SUIVI: 'taken-without' },
  ],
  [
    'an unknown criterion under a lens',
    ['cadre.yaml', 'of: [GENS, OUTILS]', 'of: [GENS, OUTIL]'],
    { 'OUTIL]': 'unknown-name' },
  ],
  [
    'an unknown criterion among a lens’s weights',
    ['cadre.yaml', 'weights: { GENS: 2 }', 'weights: { GEN: 2 }'],
    { 'GEN: 2': 'unknown-name' },
  ],
  [
    'a tag nobody has',
    ['cadre.yaml', 'tag: { portee: personne }', 'tag: { portee: outil }'],
    { '{ portee: outil }': 'unknown-name' },
  ],
  [
    'a weight of an unknown criterion',
    ['cadre.yaml', 'set: { OUTILS: 4 }', 'set: { OUTIL: 4 }'],
    { 'OUTIL: 4': 'unknown-name' },
  ],
  [
    'a target of an unknown criterion',
    ['cadre.yaml', 'set: { GENS: 3 }', 'set: { GENZ: 3 }'],
    { 'GENZ: 3': 'unknown-name' },
  ],
  [
    'a rule that caps an unknown criterion',
    ['cadre.yaml', 'criterion: OUTILS, level: bas', 'criterion: OUTLS, level: bas'],
    { OUTLS: 'unknown-name' },
  ],
  [
    'a rule that caps at an unknown level',
    ['cadre.yaml', 'level: bas }', 'level: moyen }'],
    { 'moyen }': 'unknown-name' },
  ],
  [
    'a golden case that expects an unknown node',
    ['entrevue.yaml', 'GENS-B: null', 'GENS-D: null'],
    { 'GENS-D': 'unknown-name' },
  ],
  [
    'a golden case that expects an unknown level',
    ['entrevue.yaml', 'level: bas }', 'level: base }'],
    { 'base }': 'unknown-name' },
  ],
  [
    'a golden case of an unknown question',
    ['entrevue.yaml', '{ ADAPT: 1, ACCES: 1 }', '{ ADAP: 1, ACCES: 1 }'],
    { 'ADAP: 1': 'unknown-name' },
  ],
  [
    'a golden case of an unknown option',
    ['entrevue.yaml', '{ ADAPT: 1, ACCES: 1 }', '{ ADAPT: 9, ACCES: 1 }'],
    { '9, ACCES': 'unknown-name' },
  ],
  [
    'a golden case of an unknown row',
    ['entrevue.yaml', '{ ADAPT: 1, ACCES: 1 }', '{ ADAPT: 1, POSTES: { four: 1 } }'],
    { 'four: 1': 'unknown-name' },
  ],
  [
    'a golden case of a class that no computation gives',
    ['entrevue.yaml', 'profile: { size: petite }', 'profile: { size: petit }'],
    { 'petit }': 'unknown-name' },
  ],
  [
    'a golden case of an unknown profile key',
    ['entrevue.yaml', 'profile: { size: petite }', 'profile: { sise: petite }'],
    { 'sise:': 'unknown-name' },
  ],
  [
    'a question’s id used twice',
    ['entrevue.yaml', 'id: JOURS', 'id: EMPLOIS'],
    { 'EMPLOIS, kind: number, text: { fr: Jours': 'duplicate-id' },
  ],
  [
    'an option’s id that is another’s rank',
    ['entrevue.yaml', '{ text: { fr: Autrement }', '{ id: "1", text: { fr: Autrement }'],
    { '"1", text': 'duplicate-id' },
  ],
  [
    'an action’s id used twice',
    ['gestes.yaml', 'id: PARLER', 'id: ACCES-UN'],
    { 'ACCES-UN\n    name: { fr: En parler': 'duplicate-id' },
  ],
  [
    'a criterion’s id used twice',
    ['cadre.yaml', 'id: GENS-B', 'id: GENS-A'],
    { 'GENS-A, name: { fr: Besoins': 'duplicate-id' },
  ],
  ['an entry’s id used twice', ['regions.yaml', '"02"', '"01"'], { '"01", text: { fr: Saguenay': 'duplicate-id' }],
  [
    'a consent’s id used twice',
    ['avis.yaml', 'id: partage', 'id: diagnostic'],
    { 'diagnostic, text: { fr: On partage': 'duplicate-id' },
  ],
  [
    'an id that only case tells from another',
    ['entrevue.yaml', 'id: stocks', 'id: Ventes'],
    { Ventes: 'same-but-for-case' },
  ],
  [
    'an id written as another’s in conditions',
    ['cadre.yaml', '{ id: GENS-B', '{ id: GENS_A'],
    { GENS_A: 'same-in-expressions' },
  ],
  ['a stage twice', ['entrevue.yaml', '[T0, T1]', '[T0, T0]'], { 'T0]': 'repeated-item' }],
  [
    'a prerequisite twice',
    ['gestes.yaml', '[ACCES-UN]\n    who', '[ACCES-UN, ACCES-UN]\n    who'],
    { 'ACCES-UN]\n    who': 'repeated-item' },
  ],
  ['a language twice', ['court.yaml', 'languages: [fr]', 'languages: [fr, fr]'], { 'fr]': 'repeated-item' }],
  [
    'two questions that fill one key',
    ['entrevue.yaml', 'text: { fr: Jours perdus },', 'text: { fr: Jours perdus }, profile: employees,'],
    { 'employees, measures': 'profile-key-twice' },
  ],
  [
    'a condition that reads its own question',
    ['entrevue.yaml', 'answer.ACCES >= 2', 'answer.SUIVI == "x"'],
    { "'answer.SUIVI": 'cycle' },
  ],
  ['a text not in every language', ['regions.yaml', ', en: Saguenay', ''], { '{ fr: Saguenay': 'missing-translation' }],
  [
    'a text in one language more',
    ['cadre.yaml', '{ fr: Cadre }', '{ fr: Cadre, en: Framework }'],
    { 'en: Framework': 'undeclared-language' },
  ],
]
