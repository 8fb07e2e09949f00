import type { FactType } from '../../model/expression-fault.ts'
import type { Expected, Form, JsonType } from '../../model/fault.ts'
import type { Noun } from '../../model/noun.ts'
import { exactNumber } from '../exact-number.ts'
import { shown, shownList } from '../shown.ts'

/** Ce que le fichier contient, cité : sur une ligne, court, sans caractère caché. */
export const quoted = (text: string) => `«\u00a0${shown(text)}\u00a0»`

export const number = (value: number) => exactNumber(value, 'fr')

export const either = (words: readonly string[]) => new Intl.ListFormat('fr-CA', { type: 'disjunction' }).format(words)

/** La suggestion, ou rien; précédée d’une espace. */
export const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Vouliez-vous dire ${quoted(suggestion)}?`

/** « Clés connues : a, b. », quand la liste est assez courte pour aider. */
export const listed = (label: string, names: readonly string[]) => {
  const row = shownList(names)
  return row === undefined ? '' : ` ${label}\u00a0: ${row}.`
}

export const counted = (count: number, one: string, many: string) =>
  `${number(count)}\u00a0${Math.abs(count) < 2 ? one : many}`

/** Chaque nom avec son article, en tête de phrase. */
export const nouns: Readonly<Record<Noun, string>> = {
  'accepted-code': 'Le code d’avertissement',
  action: 'L’action',
  'action-library': 'La bibliothèque d’actions',
  column: 'La colonne de grille',
  consent: 'Le consentement',
  cost: 'Le coût',
  criterion: 'Le critère',
  'entry-kind': 'La sorte de fiche',
  field: 'Le domaine',
  framework: 'Le référentiel',
  horizon: 'L’horizon',
  level: 'Le niveau',
  list: 'La liste',
  module: 'Le module',
  node: 'Le critère ou le regard',
  notice: 'L’avis',
  option: 'Le choix',
  path: 'Le parcours',
  'profile-key': 'La clé de profil',
  question: 'La question',
  questionnaire: 'Le questionnaire',
  referral: 'La mise en relation',
  region: 'La région',
  respondent: 'Le répondant ou la répondante',
  role: 'Le rôle',
  row: 'La ligne de grille',
  scale: 'L’échelle',
  source: 'La source',
  stage: 'L’étape',
  tag: 'L’étiquette',
  term: 'Le terme',
  tier: 'L’étage',
  topic: 'Le thème',
  training: 'La formation',
}

const types: Readonly<Record<JsonType, string>> = {
  text: 'un texte',
  number: 'un nombre',
  'whole-number': 'un nombre entier',
  boolean: 'true ou false',
  list: 'une liste',
  mapping: 'un groupe de clés',
  nothing: 'rien',
}

export const expectedWords = (expected: Expected) =>
  expected === 'translated-text'
    ? `un texte dans chaque langue (${quoted('{ fr: …, en: … }')})`
    : either(expected.map((type) => types[type]))

/** Ce qui est écrit au lieu de ce qui est attendu. */
export const foundWords = (found: JsonType) => (found === 'nothing' ? 'rien n’est écrit' : `c’est ${types[found]}`)

export const factTypes: Readonly<Record<FactType, string>> = {
  number: 'un nombre',
  text: 'un texte',
  boolean: 'une condition (vrai ou faux)',
  list: 'une liste',
}

export const forms: Readonly<Record<Form, string>> = {
  id: 'un identifiant commence par une lettre, puis n’a que des lettres sans accent, des chiffres, «\u00a0-\u00a0» et «\u00a0_\u00a0» (64\u00a0caractères au plus)',
  code: 'un code n’a que des lettres sans accent, des chiffres, «\u00a0$\u00a0», «\u00a0-\u00a0» et «\u00a0_\u00a0» (64\u00a0caractères au plus)',
  colour:
    'une couleur s’écrit «\u00a0#0d4f5c\u00a0»\u00a0: un croisillon, puis six chiffres de 0 à 9 ou lettres de a à f',
  'option-id':
    'l’identifiant d’un choix n’a que des lettres sans accent, des chiffres, «\u00a0-\u00a0» et «\u00a0_\u00a0» (64\u00a0caractères au plus)',
  version: 'une version s’écrit en trois nombres, entre guillemets\u00a0: "1.0.0"',
  reference: 'un renvoi s’écrit «\u00a0id@version\u00a0», par exemple «\u00a0mon-cadre@1.0.0\u00a0»',
  date: 'une date s’écrit année-mois-jour, par exemple 2026-11-03',
  moment: 'on date d’une année, d’un mois ou d’un jour, entre guillemets\u00a0: "2026", "2026-11" ou "2026-11-03"',
  email: 'un courriel s’écrit comme nom@exemple.ca',
  phone: 'un numéro de téléphone a au moins dix chiffres, par exemple 418 555-0123',
  url: 'une adresse Web commence par https:// ou http://',
  postal: 'un code postal s’écrit comme G1R 4P5',
  digits: 'il ne faut que des chiffres',
}
