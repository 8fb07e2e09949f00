import { contentSchema } from './head.ts'
import { listOf, mapping, number, ref, told, translated } from './parts.ts'

const ids = listOf(ref('id'))
const someIds = listOf(ref('id'), 1)
const doors = listOf(ref('code'))

const path = mapping(
  {
    id: told('Identifiant.', 'Identifier.', ref('id')),
    text: told('Le parcours, et à qui il s’adresse.', 'The path, and who it is for.', translated),
    after: told('Parcours à suivre avant.', 'Paths to follow before.', ids),
  },
  ['id', 'text'],
)

const module = mapping(
  {
    id: told('Identifiant, stable.', 'Identifier, stable.', ref('id')),
    name: told('Titre du module.', 'Title of the module.', translated),
    path: told('Parcours dont il fait partie.', 'Path it belongs to.', ref('id')),
    hours: told('Durée, en heures.', 'Duration, in hours.', { type: 'number', exclusiveMinimum: 0, maximum: 1000 }),
    form: told('Comment on y apprend.', 'How one learns in it.', translated),
    builds: told('Compétences du conseil qu’il développe.', 'Advisors’ competencies that it builds.', someIds),
    after: told('Modules à suivre avant.', 'Modules to take before.', ids),
  },
  ['id', 'name', 'path', 'hours', 'form', 'builds'],
)

const need = mapping(
  {
    criterion: told('Critère faible chez l’entreprise.', 'Criterion that is weak in the business.', ref('id')),
    competencies: told('Compétences du conseil qu’il demande.', 'Advisors’ competencies that it asks for.', someIds),
    modules: told('Modules qui y préparent.', 'Modules that prepare for it.', someIds),
    doors: told('Portes, dans l’ordre où frapper.', 'Doors, in the order to knock.', doors),
    fields: told('Domaines des centres qui s’y connaissent.', 'Fields of the centres that know it.', doors),
    further: told(
      'À partir de cette valeur du critère, portes à essayer aussi.',
      'From this value of the criterion on, doors to try as well.',
      mapping({ from: number, doors: listOf(ref('code'), 1) }, ['from', 'doors']),
    ),
  },
  ['criterion', 'competencies', 'modules'],
)

/** `virage/training@1`: the training of advisors, and the map need → competency → module → door. */
export const trainingSchema = contentSchema('training', {
  required: ['framework', 'actions', 'fields', 'paths', 'modules', 'stances', 'needs'],
  keys: {
    framework: told(
      'Référentiel (id@version) dont les critères sont les besoins.',
      'Framework (id@version) whose criteria are the needs.',
      ref('reference'),
    ),
    advisors: told(
      'Référentiel (id@version) des compétences du conseil.',
      'Framework (id@version) of the advisors’ competencies.',
      ref('reference'),
    ),
    actions: told(
      'Bibliothèque d’actions (id@version) qui déclare les portes.',
      'Library of actions (id@version) that declares the doors.',
      ref('reference'),
    ),
    fields: told('Liste des domaines.', 'List of the fields.', ref('id')),
    paths: told('Les parcours.', 'The paths.', listOf(path, 1)),
    modules: told('Les modules.', 'The modules.', listOf(module, 1)),
    stances: told(
      'Que faire d’un besoin, selon le plus faible des niveaux demandés : « from » et au-dessus, du plus bas au plus haut.',
      'What to do with a need, by the weakest of the levels it asks for: `from` and above, lowest first.',
      listOf(
        mapping(
          {
            id: told('Identifiant.', 'Identifier.', ref('id')),
            text: told('Ce qu’on fait.', 'What one does.', translated),
            from: told('Ce niveau et au-dessus.', 'This level and above.', number),
          },
          ['id', 'text', 'from'],
        ),
        1,
      ),
    ),
    needs: told(
      'La carte : du besoin à la compétence, au module et à la porte.',
      'The map: from the need to the competency, the module and the door.',
      listOf(need, 1),
    ),
  },
})
