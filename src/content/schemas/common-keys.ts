import { flag, listOf, mapping, oneOf, ref, type Schema, told, translated, typed } from './parts.ts'

/** `no` is a word for YAML 1.2, and would be read as a condition. */
const notYesNo: Schema = { not: { pattern: '^([Yy]es|[Nn]o|[Oo]ui|[Nn]on|[Oo]n|[Oo]ff|[YyNn])$' } }

/** The keys that a question of any kind may have. */
export const commonKeys: Readonly<Record<string, Schema>> = {
  id: told(
    'Identifiant : stable; une question dont le sens change en reçoit un nouveau.',
    'Identifier: stable; a question whose meaning changes gets a new one.',
    ref('id'),
  ),
  kind: told(
    'Sorte de question : elle décide des autres clés permises.',
    'Kind of question: it decides which other keys are allowed.',
    { type: 'string' },
  ),
  text: told('La question.', 'The question.', translated),
  help: told('Précision lue à voix haute.', 'A precision, read aloud.', translated),
  guide: told('Pour la conseillère ou le conseiller seulement.', 'For the advisor only.', translated),
  evidence: told('Quoi regarder pour voir que c’est vrai.', 'What to look at to see that it is so.', translated),
  variants: told(
    'Autres mots pour certaines entreprises : la première condition vraie l’emporte.',
    'Other words for some businesses: the first true condition wins.',
    listOf(ref('variant')),
  ),
  show_if: told(
    'Montrée seulement si la condition est vraie.',
    'Shown only if the condition is true.',
    ref('expression'),
  ),
  required: told('Obligatoire (questions du profil seulement).', 'Compulsory (profile questions only).', flag),
  checks: told(
    'Vraisemblance : ce qui devrait être vrai, et quoi dire sinon.',
    'Likelihood: what should be true, and what to say otherwise.',
    listOf(
      mapping(
        {
          that: told('Condition attendue.', 'Condition expected.', ref('expression')),
          say: told('Ce qui est dit quand elle est fausse.', 'What is said when it is false.', translated),
          severity: told(
            'error empêche de continuer; warning avertit.',
            'error stops; warning warns.',
            oneOf('error', 'warning'),
          ),
        },
        ['that', 'say'],
      ),
    ),
  ),
  na: told(
    '« Sans objet » : true, ou une condition (false par défaut).',
    '“Not applicable”: true, or a condition (false by default).',
    typed('boolean', {}, { ...notYesNo, allOf: [ref('expression')] }, 'string'),
  ),
  ask: told('Rôles qui répondent (tous par défaut).', 'Roles that answer (anyone by default).', listOf(ref('id'))),
  personal: told(
    'Renseignement personnel : none par défaut; sinon « purpose » est requis.',
    'Personal information: none by default; otherwise `purpose` is required.',
    oneOf('none', 'professional', 'personal', 'sensitive'),
  ),
  purpose: told('Pourquoi ce renseignement est recueilli.', 'Why this information is collected.', translated),
  profile: told(
    'Clé du profil que la réponse remplit (name, size, sector, region, wish, topics ou la vôtre).',
    'Key of the profile that the answer fills (name, size, sector, region, wish, topics or your own).',
    ref('id'),
  ),
}
