import { flag, listOf, mapping, number, oneOf, ref, type Schema, told, translated, typed } from './parts.ts'

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
