import { contentSchema } from './head.ts'
import { listOf, mapping, ref, told, translated } from './parts.ts'

/** `virage/list@1`: a reference list that questionnaires take as options. */
export const listSchema = contentSchema('list', {
  required: ['name', 'entries'],
  keys: {
    name: told('Nom de la liste.', 'Name of the list.', translated),
    entries: told(
      'Les choix, dans l’ordre montré.',
      'The entries, in the order shown.',
      listOf(
        mapping(
          {
            id: told(
              'Code, entre guillemets s’il est un nombre ("02").',
              'Code, in quotes if it is a number ("02").',
              ref('option-id'),
            ),
            text: told('Ce qui est montré.', 'What is shown.', translated),
            note: told('Précision, montrée au besoin.', 'A precision, shown on demand.', translated),
          },
          ['id', 'text'],
        ),
        1,
      ),
    ),
  },
})
