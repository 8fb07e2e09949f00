import { requirements } from '../../model/programme.ts'
import { contentSchema } from './head.ts'
import { count, listOf, mapping, oneOf, ref, told, translated } from './parts.ts'

const followUp = mapping(
  {
    stage: told('Étape de suivi.', 'Follow-up stage.', ref('id')),
    days: told('Jours après l’accord sur le plan.', 'Days after the plan was agreed.', count),
    margin: told('Jours de jeu, avant comme après.', 'Days of leeway, before and after.', count),
  },
  ['stage', 'days', 'margin'],
)

const section = mapping(
  {
    id: told('Identifiant, stable.', 'Identifier, stable.', ref('id')),
    name: told('Nom de la section.', 'Name of the section.', translated),
    needs: told('Ce que la section doit contenir.', 'What the section must hold.', listOf(oneOf(...requirements), 1)),
  },
  ['id', 'name', 'needs'],
)

/** `virage/programme@1`: what a support programme asks for. */
export const programmeSchema = contentSchema('programme', {
  required: ['name', 'sections'],
  keys: {
    name: told('Nom du programme, ou de ce qu’il exige.', 'Name of the programme, or of what it requires.', translated),
    follow_ups: told('Les suivis, par étape.', 'The follow-ups, by stage.', listOf(followUp, 1)),
    sections: told('Les sections exigées, dans l’ordre.', 'The required sections, in order.', listOf(section, 1)),
  },
})
