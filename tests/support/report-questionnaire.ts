import type { Questionnaire, SingleQuestion } from '../../src/model/questionnaire.ts'
import type { Text } from '../../src/model/text.ts'
import { dimensions } from './report-framework.ts'
import { both } from './report-words.ts'

function question(id: string, text: Text, options: readonly Text[], measures: string): SingleQuestion {
  return {
    id,
    kind: 'single',
    text,
    variants: [],
    required: false,
    checks: [],
    notApplicable: true,
    ask: [],
    measures: measures === '' ? {} : { [measures]: 1 },
    personal: 'none',
    value: { kind: 'option' },
    options: options.map((words, index) => ({
      id: String(index + 1),
      text: words,
      value: index + 1,
      points: 1,
      exclusive: false,
      negative: false,
      other: false,
    })),
  }
}

const choices = [
  both('On se débrouille, chacun à sa façon.', 'Everyone gets by in their own way.'),
  both('Une personne aide quand elle a le temps.', 'One person helps when they have time.'),
  both('Quelqu’un est nommé, et il a du temps pour cela.', 'Someone is named, and has time for it.'),
  both('L’équipe s’entraide, et on le mesure.', 'The team helps one another, and it is measured.'),
  both('L’équipe apprend et montre aux autres.', 'The team learns and teaches others.'),
]

const { kind: _kind, options: _options, value: _value, ...asText } = question('wish', {}, [], '')

export const questionnaire: Questionnaire = {
  id: 'express-essai',
  version: '1.0.0',
  languages: ['fr', 'en'],
  name: both('Diagnostic express', 'Express diagnostic'),
  purpose: both('Situer l’entreprise.', 'Place the business.'),
  framework: { id: 'cadre-essai', version: '1.0.0' },
  subject: 'business',
  stages: ['T0'],
  roles: [
    { id: 'owner', name: both('Propriétaire ou direction', 'Owner') },
    { id: 'front-line', name: both('Personne du terrain', 'Front-line person') },
  ],
  respondents: { combine: 'median', anonymous: false, minimum: 1 },
  shows: { tier: 1, margin: 0.5 },
  sections: [
    {
      id: 'profile',
      name: both('Votre entreprise', 'Your business'),
      questions: [
        {
          ...asText,
          kind: 'text',
          text: both('Que voulez-vous voir changer d’ici un an?', 'What should change?'),
          profile: 'wish',
        },
        {
          ...asText,
          id: 'staff',
          kind: 'number',
          text: both('Combien de personnes employez-vous?', 'How many people do you employ?'),
          whole: true,
          unit: both('personnes', 'people'),
        },
      ],
    },
    ...dimensions.map(([id, name]) => ({
      id: `section-${id}`,
      name,
      questions: [
        question(
          `${id}-1`,
          both(
            `Quand quelqu’un bloque, que se passe-t-il? (${name.fr})`,
            `What happens when someone is stuck? (${name.en})`,
          ),
          choices,
          `${id}-first`,
        ),
      ],
    })),
  ],
  cases: [],
}
