import { actionStates } from '../../model/action-status.ts'
import { formatKey } from './head.ts'
import { definitions, flag, keyed, listOf, mapping, oneOf, ref, type Schema, text, told, typed } from './parts.ts'

const answer: Schema = {
  type: ['string', 'number', 'array', 'object'],
  properties: {
    value: told('La réponse.', 'The answer.', {}),
    evidence: told(
      'Preuve : 0 dit, 1 confirmé, 2 vu, 3 mesuré.',
      'Evidence: 0 stated, 1 confirmed, 2 seen, 3 measured.',
      oneOf(0, 1, 2, 3),
    ),
    note: told('Note.', 'Note.', text),
    other: told('Texte du choix « autre ».', 'Text of the “other” option.', text),
    by: told('Réponse de chaque répondant.', 'Answer of each respondent.', { type: 'object' }),
    na: told('Sans objet : la raison.', 'Not applicable: the reason.', { type: 'string' }),
  },
}

const addition = mapping(
  {
    name: told('Ce qu’on fera, en quelques mots.', 'What will be done, in a few words.', text),
    steps: told('Étape par étape.', 'Step by step.', listOf(text, 1)),
    sign: told('À quoi on saura que ça marche.', 'How one will know that it works.', text),
    who: told('Qui s’en charge.', 'Who sees to it.', text),
    when: told('Pour quand.', 'By when.', text),
    checkpoint: told('Premier point de contrôle.', 'First checkpoint.', text),
    figure: told('Chiffre de départ.', 'Starting figure.', text),
  },
  ['name'],
)

const plan = mapping({
  add: told(
    'Actions qui ne sont d’aucune bibliothèque, et que l’entreprise garde.',
    'Actions of no library, which the business keeps.',
    listOf(addition, 1),
  ),
  accept: told(
    'Actions auxquelles l’entreprise dit oui, ou « all » pour tout le plan.',
    'Actions the business says yes to, or `all` for the whole plan.',
    typed('array', listOf(ref('id'), 1), oneOf('all'), 'string'),
  ),
  drop: told('Action retirée : la raison.', 'Dropped action: the reason.', keyed(text)),
  swap: told('Action échangée : celle qui la remplace.', 'Swapped action: the one that replaces it.', keyed(ref('id'))),
  who: told('Action : qui s’en charge.', 'Action: who sees to it.', keyed(text)),
  when: told('Action : pour quand.', 'Action: by when.', keyed(text)),
  checkpoint: told('Action : premier point de contrôle.', 'Action: first checkpoint.', keyed(text)),
  figure: told('Action : chiffre de départ.', 'Action: starting figure.', keyed(text)),
})

const followed = mapping(
  {
    status: told('Ce qu’elle est devenue.', 'What became of it.', oneOf(...actionStates)),
    on: told('Depuis quel jour; sinon, aujourd’hui.', 'Since which day; today otherwise.', text),
    reason: told('Pourquoi; obligatoire si elle est abandonnée.', 'Why; required when it is dropped.', text),
    evidence: told('Ce qui le montre.', 'What shows it.', text),
  },
  ['status'],
)

/** `virage/answers@1`: a visit without a person at the keyboard. */
export const answersSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'virage/answers@1',
  ...mapping(
    {
      format: formatKey('answers'),
      questionnaire: told(
        'Questionnaire répondu (id@version).',
        'Questionnaire answered (id@version).',
        ref('reference'),
      ),
      stage: told('Moment du diagnostic.', 'Stage of the assessment.', ref('id')),
      business: told(
        'L’entreprise : « id » d’une entreprise connue, ou « name » et clés du profil.',
        'The business: `id` of a known one, or `name` and profile keys.',
        keyed({ type: ['string', 'number', 'array'] }),
      ),
      advisor: told(
        'La conseillère ou le conseiller : comme « business », pour un questionnaire qui porte sur cette personne.',
        'The advisor: as `business`, for a questionnaire about that person.',
        keyed({ type: ['string', 'number', 'array'] }),
      ),
      region: told(
        'La région : comme « business », pour un questionnaire qui porte sur elle.',
        'The region: as `business`, for a questionnaire about it.',
        keyed({ type: ['string', 'number', 'array'] }),
      ),
      consents: told('Fin : consentement donné ou non.', 'Purpose: consent given or not.', keyed(flag)),
      respondents: told('Répondant : rôle.', 'Respondent: role.', keyed(ref('id'))),
      answers: told('Question : réponse.', 'Question: answer.', keyed(ref('answer'))),
      plan: told(
        'Ce que l’entreprise décide du plan, action par action.',
        'What the business decides of the plan, action by action.',
        plan,
      ),
      followed: told(
        'Au suivi, ce que sont devenues les actions du plan de l’étape d’avant.',
        'At a follow-up, what became of the actions of the plan of the stage before.',
        keyed(followed),
      ),
      scores: told(
        'Cotes et plan, tels que « --json » les écrit; la lecture n’en tient pas compte.',
        'Scores and plan, as `--json` writes them; left aside when the file is read.',
        { type: 'object' },
      ),
    },
    ['format', 'questionnaire', 'answers'],
  ),
  definitions: { ...definitions, answer },
}
