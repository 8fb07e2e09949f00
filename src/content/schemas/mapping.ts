import { dateOrders, mappedRoles } from '../../model/mapping.ts'
import { tools } from '../../model/survey-tool.ts'
import { formatKey } from './head.ts'
import { definitions, keyed, listOf, mapping, oneOf, ref, type Schema, text, told, typed } from './parts.ts'

const meanings = keyed({ type: ['string', 'number', 'boolean', 'array', 'object'] })

const place = {
  question: told('Question.', 'Question.', ref('id')),
  row: told('Ligne de la grille.', 'Row of the grid.', ref('id')),
  column: told('Colonne de la grille.', 'Column of the grid.', ref('id')),
  option: told(
    'Choix : la colonne dit s’il est coché.',
    'Option: the column says whether it is ticked.',
    ref('option-id'),
  ),
  words: told(
    'Des mots : ceux du choix « autre » (other), ou une note (note).',
    'Words: those of the “other” option (other), or a note (note).',
    oneOf('other', 'note'),
  ),
}

const column = mapping({
  ...place,
  profile: told('Clé du profil.', 'Profile key.', text),
  role: told(
    'Ce que dit la colonne, si ce n’est une réponse : nom de l’entreprise, numéro de réponse, répondant, rôle, personne, date de réponse, langue.',
    'What the column says, when it is no answer: name of the business, response number, respondent, role, person, date of the response, language.',
    oneOf(...mappedRoles),
  ),
  consent: told('Fin du consentement.', 'Purpose of the consent.', ref('id')),
  split: told(
    'Ce qui sépare les choix d’une cellule, ou ses morceaux.',
    'What stands between the options of a cell, or its pieces.',
    text,
  ),
  into: told(
    'Où vont les morceaux d’une cellule, dans l’ordre.',
    'Where the pieces of a cell go, in order.',
    listOf(typed('string', ref('id'), mapping(place, ['question'])), 2),
  ),
  values: told(
    'Cellule : réponse; « unknown », « later », « ignore » ou { na: raison }; true ou false pour un choix.',
    'Cell: answer; `unknown`, `later`, `ignore` or { na: reason }; true or false for an option.',
    meanings,
  ),
  wins: told(
    'Quand un choix qui se prend seul est coché avec d’autres : ce qui reste, lui (alone) ou les autres (others).',
    'When an option chosen alone is ticked with others: what stays, it (alone) or the others (others).',
    oneOf('alone', 'others'),
  ),
  decimal: told('Ce qui précède les décimales.', 'What comes before the decimals.', oneOf(',', '.')),
})

/** `virage/mapping@1`: how the columns of a survey export become answers. */
export const mappingSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'virage/mapping@1',
  ...mapping(
    {
      format: formatKey('mapping'),
      questionnaire: told(
        'Questionnaire répondu (id@version).',
        'Questionnaire answered (id@version).',
        ref('reference'),
      ),
      from: told('Outil de sondage d’où vient le fichier.', 'Survey tool the file comes from.', oneOf(...tools)),
      encoding: told('Encodage du fichier, s’il se lit mal.', 'Encoding of the file, where it reads badly.', text),
      dates: told(
        'Ordre des dates : jour (d), mois (m), année (y).',
        'Order of dates: day (d), month (m), year (y).',
        oneOf(...dateOrders),
      ),
      stage: told('Moment du diagnostic.', 'Stage of the assessment.', ref('id')),
      values: told(
        'Dans toute colonne, cellule : « unknown », « later », « ignore » ou { na: raison }.',
        'In every column, cell: `unknown`, `later`, `ignore` or { na: reason }.',
        meanings,
      ),
      columns: told(
        'Colonne (son texte, son code ou son numéro) : question, « ignore », ou ce qu’elle contient.',
        'Column (its text, its code or its number): question, `ignore`, or what it holds.',
        keyed(typed('string', text, column)),
      ),
    },
    ['format', 'questionnaire', 'columns'],
  ),
  definitions,
}
