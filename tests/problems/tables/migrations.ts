import type { Mistake } from '../../support/mistakes.ts'

/** Maps between versions that would not carry answers as their author means. */
export const migrations: readonly Mistake[] = [
  [
    'a map from the version of the file itself',
    ['reprise.yaml', 'from: "1.1.0"', 'from: "2.0.0"'],
    { '"2.0.0"\n    renamed': 'migration-not-older' },
  ],
  [
    'a map from a newer version',
    ['reprise.yaml', 'from: "1.1.0"', 'from: "2.10.0"'],
    { '"2.10.0"': 'migration-not-older' },
  ],
  ['a version without its quotes', ['reprise.yaml', 'from: "1.1.0"', 'from: 1.1'], { '1.1\n': 'needs-quotes' }],
  [
    'two maps from one version',
    ['reprise.yaml', 'from: "1.0.0"', 'from: "1.1.0"'],
    { 'NOUVEL-ELAN }': 'unknown-name', '"1.1.0"\n    renamed: { NOUVEL': 'migration-twice' },
  ],
  [
    'a question renamed and retired',
    ['reprise.yaml', 'retired: [PARTI]', 'retired: [PARTI, NOUVEL-ELAN]'],
    { 'NOUVEL-ELAN]': 'two-fates' },
  ],
  [
    'a question retired and split',
    ['reprise.yaml', 'retired: [PARTI]', 'retired: [JOURNEE]'],
    { 'JOURNEE]': 'two-fates' },
  ],
  [
    'a question reworded that changed its meaning',
    ['reprise.yaml', 'meaning_changed: [LIEUX]', 'meaning_changed: [LIEUX, GENRE]'],
    { 'GENRE]\n    retired': 'two-fates' },
  ],
  [
    'a question retired twice',
    ['reprise.yaml', 'retired: [PARTI]', 'retired: [PARTI, PARTI]'],
    { 'PARTI]': 'repeated-item' },
  ],
  [
    'two questions that become the same',
    ['reprise.yaml', 'split: { JOURNEE: [MATIN, SOIR] }', 'split: { JOURNEE: [MATIN, ELAN] }'],
    { 'ELAN] }': 'two-origins' },
  ],
  [
    'a question retired that is still asked',
    ['reprise.yaml', 'retired: [PARTI]', 'retired: [MATIN]'],
    { 'MATIN]\n    options': 'id-reused' },
  ],
  [
    'a question renamed, and back to its first name',
    ['reprise.yaml', 'renamed: { VIEIL-ELAN: NOUVEL-ELAN }', 'renamed: { ELAN: NOUVEL-ELAN }'],
    { 'ELAN: NOUVEL-ELAN }': 'id-reused' },
  ],
  [
    'a question renamed to one that is not asked',
    ['reprise.yaml', 'NOUVEL-ELAN: ELAN }', 'NOUVEL-ELAN: ELANS }'],
    { 'NOUVEL-ELAN }': 'unknown-name', 'ELANS }': 'unknown-name' },
  ],
  [
    'a question split in one that is not asked',
    ['reprise.yaml', '[MATIN, SOIR]', '[MATIN, SOIREE]'],
    { 'SOIREE]': 'unknown-name' },
  ],
  ['a question split in one', ['reprise.yaml', '[MATIN, SOIR]', '[MATIN]'], { '[MATIN]': 'too-few' }],
  [
    'a reworded question that is not asked',
    ['reprise.yaml', 'reworded: [GENRE]', 'reworded: [GENRES]'],
    { 'GENRES]': 'unknown-name' },
  ],
  [
    'an option that the question does not have',
    ['reprise.yaml', 'grand: gros', 'grand: gras'],
    { 'gras }': 'unknown-name' },
  ],
  [
    'options of a question that is not asked',
    ['reprise.yaml', 'options: { GENRE: {', 'options: { GENTRE: {'],
    { 'GENTRE: {': 'unknown-name' },
  ],
  ['a row that the grid does not have', ['reprise.yaml', 'port: quai', 'port: quay'], { 'quay }': 'unknown-name' }],
  ['a word that is no fate', ['reprise.yaml', 'retired: [PARTI]', 'removed: [PARTI]'], { 'removed:': 'unknown-key' }],
]
