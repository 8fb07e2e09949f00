import { contentSchema } from './head.ts'
import {
  keyed,
  listOf,
  mapping,
  named,
  number,
  oneOf,
  ref,
  type Schema,
  share,
  text,
  told,
  translated,
  typed,
  weight,
} from './parts.ts'

const policy: Schema = typed('string', oneOf('exclude'), {}, 'number')

/** The keys of a criterion that the framework itself (the overall score) and, in part, a tier have too. */
const measured = {
  scale: told(
    'Étendue à laquelle la cote est ramenée; sinon elle suit des enfants.',
    'Range the score is carried to; otherwise it follows from the children.',
    ref('range'),
  ),
  levels: told(
    'Niveaux : des bandes qui se suivent sans trou, toutes par « from » ou toutes par « up_to ».',
    'Levels: bands without a gap, all by `from` or all by `up_to`.',
    listOf(ref('level'), 1),
  ),
  minimum_coverage: told(
    'Sous cette part (0 à 1) de réponses : « données insuffisantes », aucun niveau.',
    'Under this share (0 to 1) of answers: “insufficient data”, no level.',
    share,
  ),
  stable_under: told(
    'Un écart plus petit d’une fois à l’autre se lit « stable ».',
    'A smaller change from one time to the next reads “stable”.',
    weight,
  ),
} as const

const composed = {
  ...measured,
  aggregate: told(
    'Comment la cote se compose de celles des enfants (mean par défaut).',
    'How the score is made of the children’s (mean by default).',
    ref('aggregate'),
  ),
  clamp: told('Bornes que la cote ne dépasse pas.', 'Bounds that the score does not leave.', ref('range')),
  unknown: told(
    'Ce que vaut « je ne sais pas » : exclude (rien) ou un nombre; hérité.',
    'What “I don’t know” is worth: exclude (nothing) or a number; inherited.',
    policy,
  ),
  absent: told(
    'Ce que vaut une question sans réponse : exclude ou un nombre; hérité.',
    'What an unanswered question is worth: exclude or a number; inherited.',
    policy,
  ),
} as const

const criterion = mapping(
  {
    id: told('Identifiant, stable.', 'Identifier, stable.', ref('id')),
    name: told('Nom montré.', 'Name shown.', translated),
    text: told('Ce que le critère veut dire.', 'What the criterion means.', translated),
    descriptors: told(
      'Ce qu’on voit à chaque niveau, du plus bas au plus haut.',
      'What one sees at each level, lowest first.',
      listOf(translated, 1),
    ),
    weight: told('Part parmi ses frères (1 par défaut).', 'Share among its siblings (1 by default).', weight),
    tags: told(
      'Étiquettes libres (famille: valeur), lues par « lenses ».',
      'Free tags (family: value), read by `lenses`.',
      named(text),
    ),
    ...composed,
    criteria: told('Les critères qui le composent.', 'The criteria it is made of.', listOf(ref('criterion'), 1)),
  },
  ['id', 'name'],
)

const level = mapping(
  {
    id: told('Identifiant du niveau.', 'Identifier of the level.', ref('id')),
    name: told('Nom montré.', 'Name shown.', translated),
    text: told('Le niveau en une phrase.', 'The level in one sentence.', translated),
    from: told('Cette valeur et au-dessus.', 'This value and above.', number),
    up_to: told('Cette valeur et en dessous.', 'This value and below.', number),
  },
  ['id', 'name'],
)

const aggregate = typed(
  'string',
  oneOf('mean', 'sum', 'min', 'max', 'staged'),
  mapping({ staged: { type: 'number', exclusiveMinimum: 0, maximum: 1 } }, ['staged']),
)

const tier = mapping(
  {
    id: told('Identifiant de l’étage.', 'Identifier of the tier.', ref('id')),
    name: told('Nom de l’étage.', 'Name of the tier.', translated),
    ...measured,
  },
  ['id', 'name'],
)

const lens = mapping(
  {
    id: told('Identifiant.', 'Identifier.', ref('id')),
    name: told('Nom montré.', 'Name shown.', translated),
    of: told(
      'Les critères lus ensemble : une liste, ou { tag: { famille: valeur } }.',
      'The criteria read together: a list, or { tag: { family: value } }.',
      typed(
        'array',
        { items: ref('id'), minItems: 1 },
        mapping({ tag: { ...keyed(text), minProperties: 1 } }, ['tag']),
      ),
    ),
    weights: told('Poids des critères (1 par défaut).', 'Weights of the criteria (1 by default).', ref('weights')),
    scale: told('Étendue à laquelle la moyenne est ramenée.', 'Range the mean is carried to.', ref('range')),
  },
  ['id', 'name', 'of'],
)

const condition = told('Condition; sans elle, toujours.', 'Condition; without it, always.', ref('expression'))

const targetAdjustment = mapping(
  { when: condition, set: told('Critère : cible.', 'Criterion: target.', keyed(number)) },
  ['set'],
)
const weightAdjustment = mapping({
  when: condition,
  set: told('Critère : poids.', 'Criterion: weight.', ref('weights')),
  times: told('Critère : facteur du poids.', 'Criterion: factor of the weight.', ref('weights')),
})

const rule = mapping(
  {
    id: told('Identifiant.', 'Identifier.', ref('id')),
    when: told('Condition.', 'Condition.', ref('expression')),
    effect: told(
      'flag (signaler) ou { cap-level: { criterion, level } } : aucun niveau plus haut n’est montré; la cote ne change pas.',
      'flag, or { cap-level: { criterion, level } }: no higher level is shown; the score does not change.',
      typed(
        'string',
        oneOf('flag'),
        mapping({ 'cap-level': mapping({ criterion: ref('id'), level: ref('id') }, ['criterion', 'level']) }, [
          'cap-level',
        ]),
      ),
    ),
    why: told('La raison, dite à l’entreprise.', 'The reason, told to the business.', translated),
  },
  ['id', 'when', 'effect', 'why'],
)

/** `virage/framework@1`: what is measured. */
export const frameworkSchema = contentSchema('framework', {
  required: ['name', 'scale', 'tiers', 'criteria'],
  keys: {
    name: told('Nom du référentiel.', 'Name of the framework.', translated),
    text: told('Ce qu’il mesure.', 'What it measures.', translated),
    ...composed,
    scale: told('Étendue de la valeur d’une question.', 'Range of a question’s value.', ref('range')),
    tiers: told(
      'Les étages de l’arbre, du plus haut au plus bas.',
      'The depths of the tree, from the top.',
      listOf(tier, 1),
    ),
    criteria: told('Les critères du premier étage.', 'The criteria of the first tier.', listOf(ref('criterion'), 1)),
    lenses: told('Autres lectures : des moyennes de critères.', 'Further readings: means of criteria.', listOf(lens)),
    weights: told(
      'Poids selon le profil : chaque condition vraie s’applique, dans l’ordre.',
      'Weights by profile: every true condition applies, in order.',
      listOf(weightAdjustment),
    ),
    targets: told(
      'Cibles selon le profil; héritées par les descendants.',
      'Targets by profile; inherited by descendants.',
      listOf(targetAdjustment),
    ),
    rules: told(
      'Règles sur le niveau montré, jamais sur la cote.',
      'Rules on the level shown, never on the score.',
      listOf(rule),
    ),
  },
  definitions: { criterion, level, aggregate },
})
