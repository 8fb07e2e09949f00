import { commonKeys } from './common-keys.ts'
import {
  type columnKinds,
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
    rows: told(
      'Les lignes, chacune répondue sur la même échelle, ou colonne par colonne.',
      'The rows, each answered on the same scale, or column by column.',
      rows,
    ),
    columns: told(
      'Au lieu d’une échelle : des questions posées pour chaque ligne.',
      'Instead of a scale: questions asked of each row.',
      listOf(ref('column'), 1),
    ),
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

/** The common keys that a column has of its own; the others are those of its grid. */
const ofColumn: readonly string[] = ['id', 'kind', 'text', 'help', 'na']

/** A column of one kind: nothing but its keys. */
export function columnOf(kind: (typeof columnKinds)[number]): Schema {
  const common = Object.fromEntries(Object.entries(commonKeys).filter(([key]) => ofColumn.includes(key)))
  return mapping({ ...common, ...own[kind] }, ['id', 'kind', 'text'])
}

/** A question of one kind: nothing but its keys. */
export function questionOf(kind: QuestionKind): Schema {
  return mapping({ ...commonKeys, ...own[kind] }, ['id', 'kind', 'text', ...compulsory[kind]])
}
