import { contentSchema } from './head.ts'
import { flag, listOf, mapping, ref, told, translated } from './parts.ts'

/** `virage/notice@1`: what a person is told before anything is collected, and what they agree to. */
export const noticeSchema = contentSchema('notice', {
  required: ['title', 'paragraphs', 'consents'],
  keys: {
    title: told('Titre de l’avis.', 'Title of the notice.', translated),
    summary: told(
      'L’avis en quelques lignes, pour la feuille de préparation.',
      'The notice in a few lines, for the preparation sheet.',
      listOf(translated, 1),
    ),
    paragraphs: told(
      'Le texte, paragraphe par paragraphe.',
      'The text, paragraph by paragraph.',
      listOf(translated, 1),
    ),
    consents: told(
      'Un consentement par fin, posé séparément, sans choix par défaut.',
      'One consent per purpose, asked separately, without a default choice.',
      listOf(
        mapping(
          {
            id: told('Identifiant de la fin.', 'Identifier of the purpose.', ref('id')),
            text: told('La question posée.', 'The question asked.', translated),
            required: told(
              'Vrai : un refus met fin à la visite, sans dossier.',
              'True: a refusal ends the visit, without a record.',
              flag,
            ),
          },
          ['id', 'text'],
        ),
        1,
      ),
    ),
  },
})
