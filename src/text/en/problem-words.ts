import type { FactType } from '../../model/expression-fault.ts'
import type { Expected, Form, JsonType } from '../../model/fault.ts'
import type { Noun } from '../../model/noun.ts'
import { exactNumber } from '../exact-number.ts'
import { shown, shownList } from '../shown.ts'

/** What the file holds, quoted: on one line, short, without a hidden character. */
export const quoted = (text: string) => `“${shown(text)}”`

export const number = (value: number) => exactNumber(value, 'en')

export const either = (words: readonly string[]) => new Intl.ListFormat('en-CA', { type: 'disjunction' }).format(words)

/** The suggestion, or nothing; after a space. */
export const didYouMean = (suggestion: string | undefined) =>
  suggestion === undefined ? '' : ` Did you mean ${quoted(suggestion)}?`

/** “Known keys: a, b.”, when the list is short enough to help. */
export const listed = (label: string, names: readonly string[]) => {
  const row = shownList(names)
  return row === undefined ? '' : ` ${label}: ${row}.`
}

export const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`

/** Each noun with its article, at the head of a sentence. */
export const nouns: Readonly<Record<Noun, string>> = {
  'accepted-code': 'The warning code',
  action: 'The action',
  'action-library': 'The library of actions',
  column: 'The grid column',
  consent: 'The consent',
  cost: 'The cost',
  criterion: 'The criterion',
  'entry-kind': 'The kind of entry',
  field: 'The field',
  framework: 'The framework',
  horizon: 'The horizon',
  level: 'The level',
  list: 'The list',
  module: 'The module',
  node: 'The criterion or lens',
  notice: 'The notice',
  option: 'The option',
  path: 'The path',
  'profile-key': 'The profile key',
  question: 'The question',
  questionnaire: 'The questionnaire',
  referral: 'The referral',
  region: 'The region',
  respondent: 'The respondent',
  role: 'The role',
  row: 'The grid row',
  scale: 'The scale',
  source: 'The source',
  stage: 'The stage',
  tag: 'The tag',
  term: 'The term',
  tier: 'The tier',
  topic: 'The topic',
  training: 'The training',
}

const types: Readonly<Record<JsonType, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a group of keys',
  nothing: 'nothing',
}

export const expectedWords = (expected: Expected) =>
  expected === 'translated-text'
    ? `a text in each language (${quoted('{ fr: …, en: … }')})`
    : either(expected.map((type) => types[type]))

/** What is written instead of what is expected. */
export const foundWords = (found: JsonType) => (found === 'nothing' ? 'nothing is written' : `this is ${types[found]}`)

export const factTypes: Readonly<Record<FactType, string>> = {
  number: 'a number',
  text: 'a text',
  boolean: 'a condition (true or false)',
  list: 'a list',
}

export const forms: Readonly<Record<Form, string>> = {
  id: 'an id starts with a letter, then has only unaccented letters, digits, “-” and “_” (64 characters at most)',
  code: 'a code has only unaccented letters, digits, “$”, “-” and “_” (64 characters at most)',
  colour: 'a colour is written “#0d4f5c”: a hash sign, then six digits from 0 to 9 or letters from a to f',
  'option-id': 'the id of an option has only unaccented letters, digits, “-” and “_” (64 characters at most)',
  version: 'a version is written as three numbers, in quotes: "1.0.0"',
  reference: 'a reference is written “id@version”, for instance “my-framework@1.0.0”',
  date: 'a date is written year-month-day, for instance 2026-11-03',
  moment: 'it is dated by a year, a month or a day, in quotes: "2026", "2026-11" or "2026-11-03"',
  email: 'an email address is written like name@example.ca',
  phone: 'a phone number has at least ten digits, for instance 418 555-0123',
  url: 'a Web address starts with https:// or http://',
  postal: 'a postal code is written like G1R 4P5',
  digits: 'only digits may be used',
}
