import { listOf, mapping, ref, type Schema, told, translated } from './parts.ts'

/** What a person is told before the meeting, to come to it ready. */
export const preparation: Schema = mapping(
  {
    text: told(
      'Ce que c’est et à quoi ça sert, dans les mots de la personne.',
      'What it is and what it is for, in the words of the person.',
      translated,
    ),
    minutes: told('Le temps à prévoir, plan compris.', 'How long to set aside, plan included.', {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
    }),
    people: told(
      'Qui devrait être là : le rôle, et pourquoi.',
      'Who should be there: the role, and why.',
      listOf(
        mapping(
          {
            role: told('Un des rôles du questionnaire.', 'One of the roles of the questionnaire.', ref('id')),
            text: told('Pourquoi cette personne.', 'Why this person.', translated),
          },
          ['role', 'text'],
        ),
      ),
    ),
    bring: told(
      'Les documents et les écrans à avoir sous la main.',
      'The documents and screens to have at hand.',
      listOf(translated),
    ),
  },
  ['text'],
)
