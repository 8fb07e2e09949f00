import { contentSchema } from './head.ts'
import { listOf, mapping, ref, text, told, translated } from './parts.ts'

/** `virage/glossary@1`: the shared vocabulary. */
export const glossarySchema = contentSchema('glossary', {
  required: ['terms'],
  keys: {
    terms: told(
      'Les termes, par ordre alphabétique du français.',
      'The terms, in French alphabetical order.',
      listOf(
        mapping(
          {
            id: told('Identifiant, stable.', 'Identifier, stable.', ref('id')),
            term: told('Le terme.', 'The term.', translated),
            definition: told('Ce qu’il veut dire, en une phrase.', 'What it means, in one sentence.', translated),
            avoid: told('Mots à éviter, qu’il remplace.', 'Words to avoid, that it replaces in French.', listOf(text)),
            see: told('Termes voisins.', 'Terms nearby.', listOf(ref('id'))),
          },
          ['id', 'term', 'definition'],
        ),
        1,
      ),
    ),
  },
})
