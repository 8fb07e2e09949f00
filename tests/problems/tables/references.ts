import type { Mistake } from '../../support/mistakes.ts'

/** Training, directories and glossaries that would mislead whoever looks something up. */
export const references: readonly Mistake[] = [
  [
    'a map for an unknown framework',
    ['formation.yaml', 'framework: cadre@1.0.0', 'framework: cadre@1.1.0'],
    { 'cadre@1.1.0': 'unknown-name' },
  ],
  [
    'an unknown framework of advisors',
    ['formation.yaml', 'advisors: cadre@1.0.0', 'advisors: cadres@1.0.0'],
    { 'cadres@1.0.0': 'unknown-name' },
  ],
  ['an unknown library of doors', ['formation.yaml', 'gestes@1.0.0', 'geste@1.0.0'], { geste: 'unknown-name' }],
  [
    'an unknown list of fields',
    ['formation.yaml', 'fields: regions', 'fields: region'],
    { 'region\n': 'unknown-name' },
  ],
  ['an unknown path', ['formation.yaml', 'path: second', 'path: seconde'], { 'seconde,': 'unknown-name' }],
  [
    'an unknown module before',
    ['formation.yaml', 'after: [ECOUTER]', 'after: [ECOUTE]'],
    { 'ECOUTE]': 'unknown-name' },
  ],
  [
    'a module that waits for itself',
    ['formation.yaml', 'after: [ECOUTER]', 'after: [OUTILLER]'],
    { '[OUTILLER] }\nstances': 'cycle' },
  ],
  ['a path that waits for itself', ['formation.yaml', '[premier]', '[second]'], { '[second]': 'cycle' }],
  ['a module of no time', ['formation.yaml', 'hours: 3', 'hours: 0'], { '0, form': 'out-of-range' }],
  [
    'a competency that is none',
    ['formation.yaml', 'builds: [GENS-A]', 'builds: [GENS-A, GENS-Z]'],
    { 'GENS-Z': 'unknown-name' },
  ],
  [
    'a competency that no module builds',
    ['formation.yaml', 'builds: [OUTILS-A, GENS-B]', 'builds: [OUTILS-A]'],
    { 'GENS-B], modules': 'untrained-competency' },
  ],
  ['stances out of order', ['formation.yaml', 'from: 3.5', 'from: 0.5'], { '0.5': 'level-order' }],
  [
    'a need that is no criterion',
    ['formation.yaml', 'criterion: GENS-B', 'criterion: GENS-C'],
    { 'cadre@1.0.0\nadvisors': 'unmapped-criterion', 'GENS-C': 'unknown-name' },
  ],
  [
    'a need mapped twice',
    ['formation.yaml', 'criterion: GENS-B', 'criterion: GENS-A'],
    { 'cadre@1.0.0\nadvisors': 'unmapped-criterion', 'GENS-A, competencies: [GENS-B]': 'duplicate-id' },
  ],
  [
    'a module that is none',
    ['formation.yaml', '[ECOUTER, OUTILLER]', '[ECOUTER, OUTILER]'],
    { OUTILER: 'unknown-name' },
  ],
  [
    'a door that is none',
    ['formation.yaml', 'doors: [R-MRC], fields', 'doors: [R-MRD], fields'],
    { 'R-MRD': 'unknown-name' },
  ],
  ['a field that is none', ['formation.yaml', '["01"]', '["09"]'], { '"09"': 'unknown-name' }],
  ['a value out of reach', ['formation.yaml', 'from: 3, doors', 'from: 7, doors'], { '7, doors': 'out-of-range' }],

  ['a kind of entry that is none', ['repertoire.yaml', 'kind: bureau\n', 'kind: burau\n'], { burau: 'unknown-name' }],
  ['a directory of unknown doors', ['repertoire.yaml', 'gestes@1.0.0', 'geste@1.0.0'], { geste: 'unknown-name' }],
  [
    'a directory of unknown regions',
    ['repertoire.yaml', 'regions: regions', 'regions: region'],
    { 'region\n': 'unknown-name' },
  ],
  ['a region that is none', ['repertoire.yaml', 'regions: ["01"]', 'regions: ["20"]'], { '"20"': 'unknown-name' }],
  [
    'a neighbouring region that is none',
    ['repertoire.yaml', 'verify_after_days: 180\n', 'verify_after_days: 180\nnear: { "01": ["20"] }\n'],
    { '"20"': 'unknown-name' },
  ],
  ['a region without its quotes', ['repertoire.yaml', 'regions: ["01"]', 'regions: [02]'], { '02]': 'needs-quotes' }],
  ['a source that is none', ['repertoire.yaml', '[S1]', '[S3]'], { S3: 'unknown-name', 'S1, text': 'unused-source' }],
  [
    'an address from nowhere',
    ['repertoire.yaml', '    sources: [S1]\n', ''],
    { 'https://mrc.exemple.ca/\n': 'source-missing', 'S1, text': 'unused-source' },
  ],
  [
    'an entry from nowhere',
    ['repertoire.yaml', 'status: closed, sources: [S2]', 'status: closed'],
    { 'ancien,': 'source-missing', 'S2, text': 'unused-source' },
  ],
  ['a day that is none', ['repertoire.yaml', '"2026-03"', '"2026-02-30"'], { '"2026-02-30"': 'bad-form' }],
  ['a month that is none', ['repertoire.yaml', '"2026-03"', '"2026-13"'], { '"2026-13"': 'bad-form' }],
  ['a year without its quotes', ['repertoire.yaml', '"2026-03"', '2026'], { '2026\n': 'needs-quotes' }],
  ['an address without http', ['repertoire.yaml', 'url: https://mrc', 'url: mrc'], { 'mrc.exemple.ca/\n': 'bad-form' }],
  ['an email that is none', ['repertoire.yaml', 'mrc@exemple.ca', 'mrc exemple.ca'], { 'mrc exemple': 'bad-form' }],
  ['a telephone that is none', ['repertoire.yaml', '418 555-0123', '"poste 12"'], { '"poste 12"': 'bad-form' }],
  ['a status that is none', ['repertoire.yaml', 'status: active', 'status: actif'], { actif: 'not-one-of' }],

  ['an ink too pale to be read', ['rapport.yaml', '#4a2466', '#8fbcc4'], { '"#8fbcc4"': 'weak-contrast' }],
  ['an accent too pale to be read', ['rapport.yaml', '#8a3b12', '#e0803a'], { '"#e0803a"': 'weak-contrast' }],
  ['an ink that is no colour', ['rapport.yaml', '"#8a3b12"', 'brun'], { 'brun }': 'bad-form' }],
  ['a part that is none', ['rapport.yaml', '[wish, first]', '[wish, frist]'], { frist: 'not-one-of' }],
  ['a part told twice on a page', ['rapport.yaml', '[wish, first]', '[first, first]'], { 'first],': 'repeated-item' }],
  ['a part told on two pages', ['rapport.yaml', '[sheets, method]', '[sheets, wish]'], { 'wish]]': 'repeated-item' }],
  ['a report of no page', ['rapport.yaml', '[[wish, first], [sheets, method]]', '[]'], { '[]': 'too-few' }],
  ['words for a report that is none', ['rapport.yaml', 'summary:', 'resume:'], { 'resume:': 'unknown-key' }],

  ['a neighbour that is none', ['glossaire.yaml', 'see: [pilote]', 'see: [pilot]'], { 'pilot]': 'unknown-name' }],
  ['a term defined twice', ['glossaire.yaml', 'fr: pilote', 'fr: Courriel'], { 'Courriel,': 'term-twice' }],
  [
    'a definition in one language',
    ['glossaire.yaml', '{ fr: Un essai, en: A trial }', '{ fr: Un essai }'],
    { '{ fr: Un essai }': 'missing-translation' },
  ],
  [
    'a need that asks nothing of the advisor',
    ['formation.yaml', 'competencies: [GENS-B]', 'competencies: []'],
    { '[], modules': 'too-few' },
  ],
  ['a need without a module', ['formation.yaml', 'modules: [ECOUTER, OUTILLER]', 'modules: []'], { '[] }': 'too-few' }],
  ['a module that builds nothing', ['formation.yaml', 'builds: [GENS-A]', 'builds: []'], { '[] }': 'too-few' }],
]
