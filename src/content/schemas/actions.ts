import { contentSchema } from './head.ts'
import {
  count,
  keyed,
  listOf,
  mapping,
  number,
  oneOf,
  ref,
  type Schema,
  told,
  translated,
  typed,
  weight,
} from './parts.ts'

const factor = { type: 'number', exclusiveMinimum: 0 } as const
const codes = listOf(ref('code'))

function terms(fr: string, en: string): Schema {
  return told(fr, en, listOf(mapping({ id: ref('code'), text: translated }, ['id', 'text'])))
}

const effect: Schema = typed('string', oneOf('flag'), {
  ...mapping({
    duty: told('Actions qui deviennent des obligations.', 'Actions that become duties.', listOf(ref('id'), 1)),
    first: told('Actions placées en tête.', 'Actions placed first.', listOf(ref('id'), 1)),
    before: told(
      '« count » actions étiquetées « tag » avant toute action étiquetée « than ».',
      '`count` actions tagged `tag` before any tagged `than`.',
      mapping({ tag: ref('id'), count, than: ref('id') }, ['tag', 'count', 'than']),
    ),
    limit: told('Au plus tant d’actions actives.', 'At most so many active actions.', count),
    defer: told('Les actions à ce coût ou plus attendent.', 'Actions at this cost or more wait.', ref('code')),
  }),
  minProperties: 1,
  maxProperties: 1,
})

const limits = mapping(
  {
    active: told('Actions actives, au plus.', 'Active actions, at most.', count),
    next: told('Actions « ensuite », au plus.', 'Actions “next”, at most.', count),
    people: told(
      'Au moins tant d’actions actives portent cette étiquette.',
      'At least so many active actions carry this tag.',
      mapping({ tag: ref('id'), at_least: count }, ['tag', 'at_least']),
    ),
    quick: told(
      'Un premier succès : cet horizon, au plus ce coût et ces jours.',
      'A first success: this horizon, at most this cost and these days.',
      mapping({ horizon: ref('code'), cost: ref('code'), days: weight, at_least: count }, [
        'horizon',
        'cost',
        'days',
        'at_least',
      ]),
    ),
    expensive: told(
      'Au plus tant d’actions actives à ce coût ou plus.',
      'At most so many active actions at this cost or more.',
      mapping({ cost: ref('code'), at_most: count }, ['cost', 'at_most']),
    ),
  },
  ['active', 'next', 'people', 'quick', 'expensive'],
)

const plan = mapping(
  {
    rank: told(
      'Expressions comparées dans l’ordre, la plus petite d’abord.',
      'Expressions compared in order, smallest first.',
      listOf(ref('expression'), 1),
    ),
    effort: told(
      'Jours-personnes × taille → facteur d’effort.',
      'Person-days × size → effort factor.',
      mapping(
        {
          bands: told(
            'La première bande dont « up_to » suffit; la dernière sans borne.',
            'The first band whose `up_to` is enough; the last without.',
            listOf(mapping({ up_to: weight, factor }, ['factor']), 1),
          ),
          sizes: told('Facteur par taille du profil.', 'Factor by size of the profile.', keyed(factor)),
        },
        ['bands', 'sizes'],
      ),
    ),
    limits: told('Bornes du plan.', 'Limits of the plan.', limits),
    rules: told(
      'Règles du plan.',
      'Rules of the plan.',
      listOf(
        mapping(
          {
            id: told('Identifiant.', 'Identifier.', ref('id')),
            when: told('Condition.', 'Condition.', ref('expression')),
            effect: told('flag, ou une seule de ces clés.', 'flag, or one of these keys.', effect),
            why: told('La raison, dite à l’entreprise.', 'The reason, told to the business.', translated),
          },
          ['id', 'when', 'effect', 'why'],
        ),
      ),
    ),
  },
  ['rank', 'effort', 'limits'],
)

const action = mapping(
  {
    id: told('Identifiant, stable.', 'Identifier, stable.', ref('id')),
    name: told('L’action, en une ligne.', 'The action, in one line.', translated),
    moves: told(
      'Critères que l’action fait passer de « from » à « to ».',
      'Criteria that the action takes from `from` to `to`.',
      listOf(mapping({ criterion: ref('id'), from: number, to: number }, ['criterion', 'from', 'to'])),
    ),
    when: told(
      'Autre façon d’être proposée : condition vraie.',
      'A further way in: true condition.',
      ref('expression'),
    ),
    horizon: told('Code de l’horizon.', 'Code of the horizon.', ref('code')),
    days: told(
      'Jours-personnes à l’interne : un nombre, ou { min, max }.',
      'Internal person-days: a number, or { min, max }.',
      typed('number', { minimum: 0 }, mapping({ min: weight, max: weight }, ['min', 'max'])),
    ),
    cost: told('Code de la tranche de coût.', 'Code of the cost band.', ref('code')),
    after: told('Actions à faire avant.', 'Actions to do before.', listOf(ref('id'))),
    who: told('Rôles qui agissent.', 'Roles that act.', { ...codes, minItems: 1 }),
    steps: told('Les étapes, dans l’ordre.', 'The steps, in order.', listOf(translated, 1)),
    sign: told('À quoi on reconnaît que c’est réussi.', 'How one sees that it worked.', translated),
    training: told('Formations liées.', 'Related training.', codes),
    referral: told('Portes où frapper.', 'Doors to knock on.', codes),
    topics: told('Sujets du souhait auxquels elle répond.', 'Topics of the wish it answers.', codes),
    tags: told(
      'Étiquettes lues par les règles (people, tool…).',
      'Tags that the rules read (people, tool…).',
      listOf(ref('id')),
    ),
  },
  ['id', 'name', 'horizon', 'days', 'cost', 'who', 'steps', 'sign'],
)

/** `virage/actions@1`: what is proposed, and how the plan is chosen. */
export const actionsSchema = contentSchema('actions', {
  required: ['framework', 'roles', 'horizons', 'costs', 'plan', 'actions'],
  keys: {
    framework: told(
      'Référentiel (id@version) que les actions font avancer.',
      'Framework (id@version) that the actions advance.',
      ref('reference'),
    ),
    roles: terms('Qui agit.', 'Who acts.'),
    horizons: terms('Quand, du plus proche au plus lointain.', 'When, nearest first.'),
    costs: terms('Tranches de coût, de la plus basse à la plus haute.', 'Cost bands, lowest first.'),
    topics: terms('Sujets du souhait.', 'Topics of the wish.'),
    training: terms('Sortes de formation.', 'Kinds of training.'),
    referral: terms('Sortes de portes.', 'Kinds of doors.'),
    plan: told('Comment le plan est choisi.', 'How the plan is chosen.', plan),
    actions: told('Les actions.', 'The actions.', listOf(action, 1)),
  },
})
