import { contentSchema } from './head.ts'
import { migrationSchema } from './migration.ts'
import { optionSchema, optionsSchema, valueSchema, variantSchema } from './option.ts'
import {
  columnKinds,
  flag,
  keyed,
  listOf,
  mapping,
  named,
  oneOf,
  questionKinds,
  ref,
  type Schema,
  text,
  told,
  translated,
  when,
} from './parts.ts'
import { preparation } from './preparation.ts'
import { columnOf, questionOf } from './question.ts'

const question: Schema = {
  type: 'object',
  required: ['kind'],
  properties: { kind: oneOf(...questionKinds) },
  allOf: questionKinds.map((kind) => when({ required: ['kind'], properties: { kind: { const: kind } } }, ref(kind))),
}

const column: Schema = {
  type: 'object',
  required: ['kind'],
  properties: { kind: oneOf(...columnKinds) },
  allOf: columnKinds.map((kind) => when({ required: ['kind'], properties: { kind: { const: kind } } }, columnOf(kind))),
}

const section = {
  ...mapping(
    {
      id: told('Identifiant.', 'Identifier.', ref('id')),
      name: told('Titre de la section.', 'Title of the section.', translated),
      text: told('Texte d’introduction.', 'Introduction.', translated),
      prepare: told(
        'De quoi il sera question, en une ligne, sur la feuille de préparation.',
        'What it is about, in one line, on the preparation sheet.',
        translated,
      ),
      show_if: told(
        'Montrée seulement si la condition est vraie.',
        'Shown only if the condition is true.',
        ref('expression'),
      ),
      from: told(
        'Questionnaire (id@version) dont les questions sont prises telles quelles.',
        'Questionnaire (id@version) whose questions are taken as they are.',
        ref('reference'),
      ),
      questions: told(
        'Les questions; avec « from », leurs identifiants seulement.',
        'The questions; with `from`, their ids only.',
        { type: 'array', minItems: 1 },
      ),
    },
    ['id', 'name', 'questions'],
  ),
  ...when(
    { required: ['from'] },
    { properties: { questions: { items: ref('id') } } },
    { properties: { questions: { items: ref('question') } } },
  ),
}

const measure: Schema = { type: ['number', 'null'] }
const expected: Schema = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    value: told(
      'Valeur, comparée aux décimales écrites; null : aucune.',
      'Value, compared at the decimals written; null: none.',
      measure,
    ),
    low: told('Bas de l’intervalle.', 'Bottom of the interval.', measure),
    high: told('Haut de l’intervalle.', 'Top of the interval.', measure),
    coverage: told('Complétude (0 à 1).', 'Coverage (0 to 1).', measure),
    level: told('Niveau de la valeur; null : aucun.', 'Level of the value; null: none.', { type: ['string', 'null'] }),
  },
}

const goldenCase = mapping(
  {
    name: told('Nom du cas.', 'Name of the case.', text),
    profile: told('Clé du profil : valeur.', 'Profile key: value.', keyed({ type: ['string', 'number', 'array'] })),
    answers: told(
      'Question : réponse, comme dans un fichier de réponses.',
      'Question: answer, as in a file of answers.',
      keyed({}),
    ),
    expect: told(
      'Critère : ce qu’il doit donner (null : aucune valeur).',
      'Criterion: what it must give (null: no value).',
      keyed(expected),
    ),
  },
  ['name', 'answers', 'expect'],
)

/** `virage/questionnaire@1`: what is asked. */
export const questionnaireSchema = contentSchema('questionnaire', {
  required: ['name', 'purpose', 'subject', 'stages', 'sections'],
  keys: {
    name: told('Nom du questionnaire.', 'Name of the questionnaire.', translated),
    text: told('À quoi il sert, combien de temps il prend.', 'What it is for, how long it takes.', translated),
    purpose: told('Pourquoi les réponses sont recueillies.', 'Why the answers are collected.', translated),
    framework: told(
      'Référentiel (id@version); sans lui, rien n’est coté.',
      'Framework (id@version); without it, nothing is scored.',
      ref('reference'),
    ),
    notice: told(
      'Avis (id@version) montré avant toute question.',
      'Notice (id@version) shown before any question.',
      ref('reference'),
    ),
    subject: told(
      'Sur qui ou quoi porte le diagnostic.',
      'Who or what the assessment is about.',
      oneOf('business', 'advisor', 'region'),
    ),
    stages: told(
      'Moments où il est pris, dans l’ordre.',
      'Stages at which it is taken, in order.',
      listOf(ref('id'), 1),
    ),
    roles: told(
      'Rôles des répondantes et répondants, dans l’ordre de préséance.',
      'Roles of the respondents, in order of precedence.',
      listOf(mapping({ id: ref('id'), name: translated }, ['id', 'name'])),
    ),
    probes: told(
      'Des relances, à toute question; pour la conseillère ou le conseiller seulement.',
      'Probes, at any question; for the advisor only.',
      listOf(translated, 1),
    ),
    respondents: told(
      'Plusieurs répondants : comment leurs valeurs se combinent.',
      'Several respondents: how their values combine.',
      mapping({
        combine: told('median par défaut.', 'median by default.', oneOf('median', 'mean')),
        anonymous: told('Des totaux seulement : aucune feuille n’est gardée.', 'Totals only: no sheet is kept.', flag),
        minimum: told('En dessous, rien n’est dit; jamais moins de 5.', 'Under it, nothing is said; never under 5.', {
          type: 'integer',
          minimum: 1,
          maximum: 10_000,
        }),
      }),
    ),
    shows: told(
      'Ce que le résultat montre : cet étage, à ± margin.',
      'What the result shows: this tier, ± margin.',
      mapping({ tier: ref('id'), margin: { type: 'number', minimum: 0 } }, ['tier', 'margin']),
    ),
    prepare: told(
      'Ce qu’on dit avant la rencontre (virage prepare).',
      'What is said before the meeting (virage prepare).',
      preparation,
    ),
    scales: told(
      'Échelles partagées, par nom.',
      'Shared scales, by name.',
      named(mapping({ options: { type: 'array', items: ref('option'), minItems: 2 } }, ['options'])),
    ),
    sections: told('Les sections, dans l’ordre.', 'The sections, in order.', listOf(section, 1)),
    migrations: told(
      'Ce que deviennent les réponses des versions précédentes.',
      'What becomes of the answers of earlier versions.',
      listOf(migrationSchema, 1),
    ),
    cases: told(
      'Cas calculés à la main, rejoués par « check ».',
      'Cases computed by hand, replayed by `check`.',
      listOf(goldenCase),
    ),
  },
  definitions: {
    question,
    column,
    ...Object.fromEntries(questionKinds.map((kind) => [kind, questionOf(kind)])),
    option: optionSchema,
    options: optionsSchema,
    value: valueSchema,
    variant: variantSchema,
  },
})
