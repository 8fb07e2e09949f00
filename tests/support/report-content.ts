import type { Action, ActionLibrary } from '../../src/model/actions.ts'
import type { Criterion, Framework, Level } from '../../src/model/framework.ts'
import type { Questionnaire, SingleQuestion } from '../../src/model/questionnaire.ts'
import type { Text } from '../../src/model/text.ts'

/** A small framework, questionnaire and library, in both languages, for what a report must say whatever the content. */

const both = (fr: string, en: string): Text => ({ fr, en })

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

const dimensions = [
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

function question(id: string, text: Text, options: readonly Text[], measures: string): SingleQuestion {
  return {
    id,
    kind: 'single',
    text,
    variants: [],
    required: false,
    checks: [],
    notApplicable: true,
    ask: [],
    measures: measures === '' ? {} : { [measures]: 1 },
    personal: 'none',
    value: { kind: 'option' },
    options: options.map((words, index) => ({
      id: String(index + 1),
      text: words,
      value: index + 1,
      points: 1,
      exclusive: false,
      negative: false,
      other: false,
    })),
  }
}

const choices = [
  both('On se débrouille, chacun à sa façon.', 'Everyone gets by in their own way.'),
  both('Une personne aide quand elle a le temps.', 'One person helps when they have time.'),
  both('Quelqu’un est nommé, et il a du temps pour cela.', 'Someone is named, and has time for it.'),
  both('L’équipe s’entraide, et on le mesure.', 'The team helps one another, and it is measured.'),
  both('L’équipe apprend et montre aux autres.', 'The team learns and teaches others.'),
]

const { kind: _kind, options: _options, value: _value, ...asText } = question('wish', {}, [], '')

export const questionnaire: Questionnaire = {
  id: 'express-essai',
  version: '1.0.0',
  languages: ['fr', 'en'],
  name: both('Diagnostic express', 'Express diagnostic'),
  purpose: both('Situer l’entreprise.', 'Place the business.'),
  framework: { id: 'cadre-essai', version: '1.0.0' },
  subject: 'business',
  stages: ['T0'],
  roles: [
    { id: 'owner', name: both('Propriétaire ou direction', 'Owner') },
    { id: 'front-line', name: both('Personne du terrain', 'Front-line person') },
  ],
  respondents: { combine: 'median', anonymous: false, minimum: 1 },
  shows: { tier: 1, margin: 0.5 },
  sections: [
    {
      id: 'profile',
      name: both('Votre entreprise', 'Your business'),
      questions: [
        {
          ...asText,
          kind: 'text',
          text: both('Que voulez-vous voir changer d’ici un an?', 'What should change?'),
          profile: 'wish',
        },
        {
          ...asText,
          id: 'staff',
          kind: 'number',
          text: both('Combien de personnes employez-vous?', 'How many people do you employ?'),
          whole: true,
          unit: both('personnes', 'people'),
        },
      ],
    },
    ...dimensions.map(([id, name]) => ({
      id: `section-${id}`,
      name,
      questions: [
        question(
          `${id}-1`,
          both(
            `Quand quelqu’un bloque, que se passe-t-il? (${name.fr})`,
            `What happens when someone is stuck? (${name.en})`,
          ),
          choices,
          `${id}-first`,
        ),
      ],
    })),
  ],
  cases: [],
}

function action(id: string, name: Text, more: Partial<Action> = {}): Action {
  return {
    id,
    name,
    moves: [],
    horizon: 'soon',
    days: { min: 1, max: 2 },
    cost: '$',
    after: [],
    who: ['boss', 'team'],
    steps: [
      both(
        'Dresser la liste des accès importants, à commencer par le courriel.',
        'List the important accesses, email first.',
      ),
      both(
        'Activer un code de plus que le mot de passe, une personne à la fois.',
        'Turn on a second code, one person at a time.',
      ),
      both(
        'Vérifier à 30 jours que chacun s’en sert; voir https://example.org/guide?a=1&b=2.',
        'Check at 30 days; see https://example.org/guide?a=1&b=2.',
      ),
    ],
    sign: both('Tous les comptes importants demandent un code', 'Every important account asks for a code'),
    training: ['course'],
    referral: ['door'],
    topics: ['stock'],
    tags: ['people'],
    ...more,
  }
}

export const library: ActionLibrary = {
  id: 'actions-essai',
  version: '1.0.0',
  languages: ['fr', 'en'],
  framework: { id: 'cadre-essai', version: '1.0.0' },
  roles: [
    { id: 'boss', text: both('Direction', 'Management') },
    { id: 'team', text: both('Équipe', 'Team') },
  ],
  horizons: [
    { id: 'soon', text: both('De 0 à 3 mois', '0 to 3 months') },
    { id: 'far', text: both('De 3 à 12 mois', '3 to 12 months') },
  ],
  costs: [{ id: '$', text: both('Moins de 1 000 $', 'Under $1,000') }],
  topics: [{ id: 'stock', text: both('Stocks et approvisionnement', 'Stock and supply') }],
  training: [{ id: 'course', text: both('Cybersécurité pour tous', 'Cybersecurity for all') }],
  referral: [
    { id: 'door', text: both('Organisme local de développement économique', 'Local economic development body') },
  ],
  plan: {
    rank: [],
    effort: { bands: [{ factor: 1 }], sizes: {} },
    limits: {
      active: 5,
      next: 4,
      people: { tag: 'people', atLeast: 1 },
      quick: { horizon: 'soon', cost: '$', days: 4, atLeast: 1 },
      expensive: { cost: '$', atMost: 9 },
    },
    rules: [],
  },
  actions: [
    action('code', both('Ajouter un code aux accès importants', 'Add a code to important accesses')),
    action(
      'law',
      both('Nommer la personne responsable des renseignements personnels', 'Name the person in charge of privacy'),
    ),
    action('lead', both('Nommer une personne pour porter le projet', 'Name a person to lead the project')),
    action(
      'truth',
      both('Choisir une seule source pour les quantités en stock', 'Choose one source for stock counts'),
      { horizon: 'far', days: { min: 4, max: 8 } },
    ),
    action('map', both('Dessiner le trajet d’une commande', 'Draw the path of an order'), { after: ['lead'] }),
    action('link', both('Relier la boutique en ligne à l’inventaire', 'Link the online store to stock'), {
      after: ['truth'],
      horizon: 'far',
    }),
  ],
}
