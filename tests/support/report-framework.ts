import type { Criterion, Framework, Level } from '../../src/model/framework.ts'
import type { Text } from '../../src/model/text.ts'
import { both } from './report-words.ts'

/** A small framework in both languages, for what a report must say whatever the content. */

const levels: readonly Level[] = [
  { id: 'one', name: both('Amorce', 'Starting'), text: both('On se débrouille.', 'Getting by.'), from: 1 },
  { id: 'two', name: both('Émergent', 'Emerging'), text: both('Des essais existent.', 'Trials exist.'), from: 1.5 },
  {
    id: 'three',
    name: both('Structuré', 'Structured'),
    text: both('C’est voulu et écrit.', 'It is intended.'),
    from: 2.5,
  },
  { id: 'four', name: both('Intégré', 'Integrated'), text: both('Tout est relié.', 'All is connected.'), from: 3.5 },
  {
    id: 'five',
    name: both('Apprenant', 'Learning'),
    text: both('On apprend sans cesse.', 'Always learning.'),
    from: 4.5,
  },
]

export const dimensions = [
  ['people', both('Personnes et capacité d’adaptation', 'People and adaptability')],
  ['lead', both('Direction, stratégie et conduite du changement', 'Leadership, strategy and change')],
  ['work', both('Processus et opérations', 'Processes and operations')],
  ['market', both('Clients, marchés et offre', 'Customers, markets and offer')],
  ['data', both('Données et décision', 'Data and decision')],
  ['tech', both('Technologies, automatisation et intelligence artificielle', 'Technology, automation and AI')],
  ['trust', both('Confiance : cybersécurité et renseignements personnels', 'Trust: cybersecurity and privacy')],
  ['links', both('Écosystème, territoire et durabilité', 'Ecosystem, territory and sustainability')],
] as const

function criterion(id: string, tier: number, name: Text, children: readonly Criterion[] = []): Criterion {
  return {
    id,
    tier,
    name,
    descriptors: levels.map(({ text = {} }) => text),
    aggregate: { kind: 'mean' },
    weight: 1,
    levels,
    minimumCoverage: 0.6,
    unknown: id.startsWith('trust') ? 1 : 'exclude',
    absent: 'exclude',
    tags: {},
    children,
  }
}

export const framework: Framework = {
  id: 'cadre-essai',
  version: '1.0.0',
  languages: ['fr', 'en'],
  scale: { min: 1, max: 5 },
  tiers: [
    { id: 'dimension', name: both('Dimension', 'Dimension') },
    { id: 'competency', name: both('Compétence', 'Competency') },
  ],
  root: criterion(
    'cadre-essai',
    0,
    both('Référentiel d’essai', 'Trial framework'),
    dimensions.map(([id, name]) =>
      criterion(id, 1, name, [criterion(`${id}-first`, 2, both(`${name.fr} 1`, `${name.en} 1`))]),
    ),
  ),
  lenses: [{ id: 'all', name: both('Personnes', 'People'), of: ['people-first'], weights: {} }],
  weights: [],
  targets: [],
  rules: [
    {
      id: 'floor',
      when: { op: 'constant', value: true },
      effect: { kind: 'cap-level', criterion: 'trust', level: 'two' },
      why: both(
        'Deux protections passent avant les autres : un code de plus, et une copie gardée à part.',
        'Two protections come first.',
      ),
    },
    {
      id: 'gap',
      when: { op: 'constant', value: true },
      effect: { kind: 'flag' },
      why: both(
        'Vos outils ont pris de l’avance sur ce que l’équipe a eu le temps d’apprendre.',
        'Your tools have moved ahead.',
      ),
    },
  ],
}
