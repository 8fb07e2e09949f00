import { keyed, listOf, mapping, named, ref, type Schema, told } from './parts.ts'

const renaming = keyed(ref('option-id'))

/** What becomes of the answers of an older version: what precedes is its own, what follows is of the next one. */
export const migrationSchema: Schema = mapping(
  {
    from: told('Version d’où viennent les réponses.', 'Version that the answers come from.', ref('version')),
    renamed: told(
      'Ancien identifiant : nouvel identifiant. La question n’a pas changé.',
      'Old id: new id. The question has not changed.',
      named(ref('id')),
    ),
    split: told(
      'Ancienne question : celles qui la remplacent. Elles sont à reconfirmer.',
      'Old question: those that replace it. They are to be confirmed.',
      named(listOf(ref('id'), 2)),
    ),
    reworded: told(
      'Questions reformulées : leur réponse est à reconfirmer.',
      'Reworded questions: their answer is to be confirmed.',
      listOf(ref('id')),
    ),
    meaning_changed: told(
      'Questions qui ont changé de sens : elles sont posées de nouveau.',
      'Questions whose meaning changed: they are asked again.',
      listOf(ref('id')),
    ),
    retired: told(
      'Anciennes questions retirées : leur réponse reste dans l’ancien diagnostic.',
      'Old questions retired: their answer stays in the older assessment.',
      listOf(ref('id')),
    ),
    options: told(
      'Question : { "ancien choix": "nouveau choix" }.',
      'Question: { "old option": "new option" }.',
      named(renaming),
    ),
    rows: told('Grille : { ancienne ligne: nouvelle ligne }.', 'Grid: { old row: new row }.', named(keyed(ref('id')))),
  },
  ['from'],
)
