import type { Mistake } from '../../support/mistakes.ts'

const file = 'correspondance.yaml'

/** Columns given to what they cannot be given to. */
export const mappings: readonly Mistake[] = [
  ['another format', [file, 'virage/mapping@1', 'virage/maping@1'], { 'virage/maping@1': 'unknown-format' }],
  ['an unknown questionnaire', [file, 'entrevue@1.0.0', 'entrevues@1.0.0'], { 'entrevues@1.0.0': 'unknown-name' }],
  ['an unknown tool', [file, 'limesurvey', 'limesurvy'], { limesurvy: 'not-one-of' }],
  ['an unknown order of dates', [file, 'dates: dmy', 'dates: dym'], { dym: 'not-one-of' }],
  ['an unknown stage', [file, 'stage: T0', 'stage: T9'], { T9: 'unknown-name' }],
  ['an answer for every column', [file, 'NSP: unknown', 'NSP: 2'], { '2,': 'not-one-of' }],
  ['a state without its reason', [file, '{ na: Ne s’applique pas }', '{ na: "" }'], { '"" }': 'reason-missing' }],
  ['an unknown question', [file, 'Entreprise: NOM', 'Entreprise: NON-NOM'], { 'NON-NOM': 'unknown-name' }],
  ['an unknown question in a group', [file, 'question: ADAPT', 'question: ADAPTE'], { ADAPTE: 'unknown-name' }],
  ['a question that is worked out', [file, 'Entreprise: NOM', 'Entreprise: TAILLE'], { TAILLE: 'unknown-name' }],
  ['an unknown option', [file, 'option: ventes', 'option: vente'], { 'vente, values': 'unknown-name' }],
  ['an unknown row', [file, 'row: caisse', 'row: caise'], { caise: 'unknown-name' }],
  ['an unknown column', [file, 'column: LICENCES', 'column: LICENCE'], { 'LICENCE, decimal': 'unknown-name' }],
  ['a cell that means no option', [file, '"Non": 1', '"Non": 7'], { '7, "Oui"': 'unknown-name' }],
  ['a cell of a row that means no option', [file, 'bof: 2', 'bof: 9'], { '9 } }': 'unknown-name' }],
  ['a tick that is neither', [file, 'suivi: true', 'suivi: peut-être'], { 'peut-être': 'not-one-of' }],
  ['an unknown key of a column', [file, 'wins: others', 'win: others'], { 'win: others': 'unknown-key' }],
  ['neither one nor the others', [file, 'wins: others', 'wins: all'], { all: 'not-one-of' }],
  ['no destination', [file, '{ profile: employees }', '{ split: ";" }'], { '{ split: ";" }': 'missing-key' }],
  [
    'two destinations',
    [file, '{ profile: employees }', '{ profile: employees, role: person }'],
    { 'role: person': 'two-destinations' },
  ],
  ['an unknown profile key', [file, 'profile: employees', 'profile: employes'], { employes: 'unknown-name' }],
  ['an unknown role', [file, 'role: submitted', 'role: submited'], { submited: 'not-one-of' }],
  ['an unknown consent', [file, 'consent: partage,', 'consent: partages,'], { 'partages,': 'unknown-name' }],
  ['pieces without a mark', [file, 'split: " / ", into', 'into'], { '{ into': 'missing-key' }],
  ['an unknown question for a piece', [file, '[JOURS,', '[JOUR,'], { 'JOUR,': 'unknown-name' }],
  ['a mark that is not one', [file, 'decimal: ","', 'decimal: ";"'], { '";" }\n  Autre': 'not-one-of' }],
]
