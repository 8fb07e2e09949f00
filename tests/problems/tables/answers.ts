import type { Mistake } from '../../support/mistakes.ts'

/** Answers noted in a file, that do not fit their questionnaire. */
export const answers: readonly Mistake[] = [
  [
    'a framework given as answers',
    ['reponses.yaml', 'virage/answers@1', 'virage/answer@1'],
    { 'virage/answer@1': 'unknown-format' },
  ],
  [
    'an unknown questionnaire',
    ['reponses.yaml', 'entrevue@1.0.0', 'entrevues@1.0.0'],
    { 'entrevues@1.0.0': 'unknown-name' },
  ],
  ['an unknown stage', ['reponses.yaml', 'stage: T0', 'stage: T9'], { T9: 'unknown-name' }],
  ['an unknown consent', ['reponses.yaml', 'partage:', 'partages:'], { 'partages:': 'unknown-name' }],
  ['an unknown role', ['reponses.yaml', 'b: equipe', 'b: equipes'], { equipes: 'unknown-name' }],
  ['an unknown profile key', ['reponses.yaml', 'employees: 3', 'employes: 3'], { 'employes: 3': 'unknown-name' }],
  ['an unknown question', ['reponses.yaml', 'JOURS: 4.5', 'JOUR: 4.5'], { 'JOUR: 4.5': 'unknown-name' }],
  [
    'an unknown option',
    ['reponses.yaml', 'value: 2, evidence', 'value: 7, evidence'],
    { '7, evidence': 'unknown-name' },
  ],
  [
    'an unknown option among many',
    ['reponses.yaml', '[ventes, stocks]', '[ventes, stock]'],
    { 'stock]': 'unknown-name' },
  ],
  ['an unknown row', ['reponses.yaml', 'caisse: 2', 'caise: 2'], { 'caise: 2': 'unknown-name' }],
  ['an unknown respondent', ['reponses.yaml', 'by: { a: 1, b: 3 }', 'by: { a: 1, c: 3 }'], { 'c: 3': 'unknown-name' }],
  ['an unknown region', ['reponses.yaml', 'region: "02"', 'region: "99"'], { '"99"': 'unknown-name' }],
  [
    'a class that no computation gives',
    ['reponses.yaml', 'employees: 3', 'size: moyenne'],
    { moyenne: 'unknown-name' },
  ],
  [
    'a business without a name',
    ['reponses.yaml', '{ name: Boulangerie, region: "02", employees: 3 }', '{ region: "02" }'],
    { '{ region': 'missing-key' },
  ],
  ['a list where one is asked', ['reponses.yaml', 'value: 3, other', 'value: [3], other'], { '[3]': 'answer-unfit' }],
  ['a text where a number is asked', ['reponses.yaml', 'JOURS: 4.5', 'JOURS: quatre'], { quatre: 'answer-unfit' }],
  [
    'not applicable where it is not offered',
    ['reponses.yaml', 'JOURS: 4.5', 'JOURS: { na: Aucun }'],
    { '{ na: Aucun': 'not-applicable-refused' },
  ],
  [
    'not applicable on a row that does not offer it',
    ['reponses.yaml', 'caisse: 2', 'caisse: { na: Aucune }'],
    { '{ na: Aucune }': 'not-applicable-refused' },
  ],
  ['not applicable without a reason', ['reponses.yaml', 'na: Donnée à contrat', 'na: ""'], { '""': 'reason-missing' }],
  ['half a person', ['reponses.yaml', 'employees: 3', 'employees: 3.5'], { '3.5': 'not-whole' }],
  ['more people than allowed', ['reponses.yaml', 'employees: 3', 'employees: 3000'], { '3000': 'out-of-range' }],
  [
    '« none » with others',
    ['reponses.yaml', '[ventes, stocks]', '[ventes, rien]'],
    { '[ventes': 'exclusive-with-others' },
  ],
  ['an option ticked twice', ['reponses.yaml', '[ventes, stocks]', '[ventes, ventes]'], { 'ventes]': 'repeated-item' }],
  ['nothing ticked', ['reponses.yaml', '[ventes, stocks]', '[]'], { '[]': 'too-few' }],
  [
    'a text for an option that opens none',
    ['reponses.yaml', 'value: 3, other', 'value: 2, other'],
    { 'Une clé': 'other-without-option' },
  ],
  [
    'an answer to a computed question',
    ['reponses.yaml', 'JOURS: 4.5', 'TAILLE: petite'],
    { petite: 'computed-answered' },
  ],
  ['an address that is not one', ['reponses.yaml', 'jeanne@exemple.ca', 'jeanne'], { 'jeanne\n': 'bad-form' }],
  ['a day that does not exist', ['reponses.yaml', '"2026-05-01"', '"2026-02-30"'], { '"2026-02-30"': 'bad-form' }],
  [
    'a name too long',
    ['reponses.yaml', 'name: Boulangerie', `name: ${'b'.repeat(41)}`],
    { ['b'.repeat(41)]: 'text-too-long' },
  ],
  ['a number where a text is asked', ['reponses.yaml', 'jeanne@exemple.ca', '12'], { '12\n': 'needs-quotes' }],
  ['an evidence out of its scale', ['reponses.yaml', 'evidence: 1', 'evidence: 4'], { '4, by': 'not-one-of' }],
  ['a consent that is a word', ['reponses.yaml', 'partage: false', 'partage: non'], { 'non }': 'boolean-word' }],
  [
    'a word around an answer misspelt',
    ['reponses.yaml', 'evidence: 1', 'evidance: 1'],
    { 'evidance: 1': 'unknown-key' },
  ],
  [
    'an answer with no value',
    ['reponses.yaml', '{ value: 3, other: Une clé }', '{ note: À revoir }'],
    { '{ note': 'missing-key' },
  ],
]
