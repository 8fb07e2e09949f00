import {
  flag,
  listOf,
  mapping,
  number,
  oneOf,
  type QuestionKind,
  ref,
  type Schema,
  told,
  translated,
  typed,
  weight,
} from './parts.ts'

/** The keys that a question of any kind may have. */
const common: Readonly<Record<string, Schema>> = {
  id: told(
    'Identifiant : stable; une question dont le sens change en reçoit un nouveau.',
    'Identifier: stable; a question whose meaning changes gets a new one.',
    ref('id'),
  ),
  kind: told(
    'Sorte de question : elle décide des autres clés permises.',
    'Kind of question: it decides which other keys are allowed.',
    { type: 'string' },
  ),
  text: told('La question.', 'The question.', translated),
  help: told('Précision lue à voix haute.', 'A precision, read aloud.', translated),
  guide: told('Pour la conseillère ou le conseiller seulement.', 'For the advisor only.', translated),
  evidence: told('Quoi regarder pour voir que c’est vrai.', 'What to look at to see that it is so.', translated),
  variants: told(
    'Autres mots pour certaines entreprises : la première condition vraie l’emporte.',
    'Other words for some businesses: the first true condition wins.',
    listOf(ref('variant')),
  ),
  show_if: told(
    'Montrée seulement si la condition est vraie.',
    'Shown only if the condition is true.',
    ref('expression'),
  ),
  required: told('Obligatoire (questions du profil seulement).', 'Compulsory (profile questions only).', flag),
  checks: told(
    'Vraisemblance : ce qui devrait être vrai, et quoi dire sinon.',
    'Likelihood: what should be true, and what to say otherwise.',
    listOf(
      mapping(
        {
          that: told('Condition attendue.', 'Condition expected.', ref('expression')),
          say: told('Ce qui est dit quand elle est fausse.', 'What is said when it is false.', translated),
          severity: told(
            'error empêche de continuer; warning avertit.',
            'error stops; warning warns.',
            oneOf('error', 'warning'),
          ),
        },
        ['that', 'say'],
      ),
    ),
  ),
  na: told(
    '« Sans objet » : true, ou une condition (false par défaut).',
    '“Not applicable”: true, or a condition (false by default).',
    typed('boolean', {}, ref('expression'), 'string'),
  ),
  ask: told('Rôles qui répondent (tous par défaut).', 'Roles that answer (anyone by default).', listOf(ref('id'))),
  personal: told(
    'Renseignement personnel : none par défaut; sinon « purpose » est requis.',
    'Personal information: none by default; otherwise `purpose` is required.',
    oneOf('none', 'professional', 'personal', 'sensitive'),
  ),
  purpose: told('Pourquoi ce renseignement est recueilli.', 'Why this information is collected.', translated),
  profile: told(
    'Clé du profil que la réponse remplit (name, size, sector, region, wish, topics ou la vôtre).',
    'Key of the profile that the answer fills (name, size, sector, region, wish, topics or your own).',
    ref('id'),
  ),
}

const measures: Readonly<Record<string, Schema>> = {
  measures: told(
    'Critère mesuré, ou { critère: poids }; sans cette clé, la question n’est pas cotée.',
    'Criterion measured, or { criterion: weight }; without it, the question is not scored.',
    typed('string', ref('id'), { ...ref('weights'), minProperties: 1 }),
  ),
}

const value: Readonly<Record<string, Schema>> = {
  value: told(
    'Comment la réponse devient une valeur : option, share, sum, mean, { bands } ou { linear }.',
    'How the answer becomes a value: option, share, sum, mean, { bands } or { linear }.',
    ref('value'),
  ),
}

const options: Readonly<Record<string, Schema>> = {
  options: told(
    'Les choix, dans l’ordre; ou { list: une liste }.',
    'The options, in order; or { list: a list }.',
    ref('options'),
  ),
}

const scale: Readonly<Record<string, Schema>> = {
  scale: told(
    'Une échelle de « scales », au lieu de « options ».',
    'A scale of `scales`, instead of `options`.',
    ref('id'),
  ),
  reverse: told(
    'L’échelle prise à l’envers : la première vaut le plus.',
    'The scale reversed: the first is worth the most.',
    flag,
  ),
}

const rows: Schema = listOf(
  mapping(
    {
      id: told('Identifiant de la ligne.', 'Identifier of the row.', ref('id')),
      text: told('La ligne.', 'The row.', translated),
      weight: told('Part parmi les lignes (1 par défaut).', 'Share among the rows (1 by default).', weight),
      na: told('« Sans objet » permis pour la ligne.', '“Not applicable” allowed for the row.', flag),
    },
    ['id', 'text'],
  ),
  1,
)

const own: Readonly<Record<QuestionKind, Readonly<Record<string, Schema>>>> = {
  single: { ...options, ...scale, ...measures, ...value },
  multi: { ...options, ...measures, ...value },
  grid: {
    rows: told('Les lignes, chacune répondue sur la même échelle.', 'The rows, each answered on the same scale.', rows),
    ...options,
    ...scale,
    ...measures,
    ...value,
  },
  number: {
    unit: told('Unité montrée.', 'Unit shown.', translated),
    min: told('Le moins permis.', 'The least allowed.', number),
    max: told('Le plus permis.', 'The most allowed.', number),
    whole: told('Nombre entier seulement.', 'Whole numbers only.', flag),
    ...measures,
    ...value,
  },
  text: {
    format: told('Forme du texte.', 'Form of the text.', oneOf('digits', 'email', 'phone', 'url', 'postal')),
    length: told('Longueur : exacte pour digits, au plus sinon.', 'Length: exact for digits, at most otherwise.', {
      type: 'integer',
      minimum: 1,
      maximum: 10_000,
    }),
  },
  date: {},
  computed: {
    compute: told('Le calcul, à partir d’autres réponses.', 'The computation, from other answers.', ref('expression')),
    ...measures,
    ...value,
  },
}

const compulsory: Readonly<Record<QuestionKind, readonly string[]>> = {
  single: [],
  multi: [],
  grid: ['rows'],
  number: [],
  text: [],
  date: [],
  computed: ['compute'],
}

/** A question of one kind: nothing but its keys. */
export function questionOf(kind: QuestionKind): Schema {
  return mapping({ ...common, ...own[kind] }, ['id', 'kind', 'text', ...compulsory[kind]])
}

/** A choice. */
export const optionSchema: Schema = typed('string', oneOf('between'), {
  ...mapping({
    text: told('Le choix.', 'The option.', translated),
    full: told(
      'Le choix écrit au long, là où il est cité seul (« Idem… »).',
      'The option written out, where it is quoted alone (“Same…”).',
      translated,
    ),
    id: told('Identifiant; sinon, son rang (1, 2, …).', 'Identifier; otherwise its rank (1, 2, …).', ref('option-id')),
    value: told('Valeur sur l’échelle du référentiel.', 'Value on the framework’s scale.', number),
    points: told('Points d’un choix multiple (1 par défaut).', 'Points in a multiple choice (1 by default).', number),
    exclusive: told('Ne se coche que seul.', 'Ticked alone.', flag),
    negative: told('Coché, il fait baisser la valeur.', 'Ticked, it lowers the value.', flag),
    state: told('Le choisir, c’est cet état.', 'Choosing it is that state.', oneOf('unknown', 'not-applicable')),
    other: told('Ouvre un texte à remplir.', 'Opens a text to fill in.', flag),
    between: told(
      'Sans texte à lui : entre le choix d’avant et celui d’après.',
      'Without a text of its own: between the option before and the one after.',
      { const: true },
    ),
  }),
  ...ofBetween(),
})

function ofBetween(): Schema {
  return Object.fromEntries([
    ['if', { required: ['between'] }],
    ['else', { required: ['text'] }],
  ])
}

/** The choices of a question or of a scale. */
export const optionsSchema: Schema = typed(
  'array',
  { items: ref('option'), minItems: 2 },
  mapping({ list: ref('id') }, ['list']),
)

/** Other words for some businesses. */
export const variantSchema: Schema = mapping(
  {
    when: told('Condition.', 'Condition.', ref('expression')),
    text: told('La question, autrement dite.', 'The question, said otherwise.', translated),
    help: told('La précision, autrement dite.', 'The precision, said otherwise.', translated),
    options: told('Choix (par identifiant), autrement dits.', 'Options (by id), said otherwise.', {
      type: 'object',
      additionalProperties: translated,
    }),
    ask: told('Rôles qui répondent alors.', 'Roles that answer then.', listOf(ref('id'))),
  },
  ['when'],
)

const points: Schema = mapping(
  {
    points: told(
      '[réponse, valeur], par réponse croissante.',
      '[answer, value], by rising answer.',
      listOf({ type: 'array', items: number, minItems: 2, maxItems: 2 }, 1),
    ),
  },
  ['points'],
)

/** How an answer becomes a value. */
export const valueSchema: Schema = typed('string', oneOf('option', 'share', 'sum', 'mean'), {
  ...mapping({ bands: points, linear: points }),
  minProperties: 1,
  maxProperties: 1,
})
