import type { Action, ActionLibrary } from '../../src/model/actions.ts'
import type { Text } from '../../src/model/text.ts'
import { both } from './report-words.ts'

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
