import type { ExpressionFault, ExpressionReason } from '../../model/expression-fault.ts'
import type { Sentences } from '../sentences.ts'
import { counted, didYouMean, either, factTypes, listed, number, quoted } from './problem-words.ts'

const reasons: Readonly<Record<ExpressionReason, (found: string, instead: string) => string>> = {
  empty: () => 'The expression is empty. Write it, or remove the key.',
  unfinished: () => 'The expression stops too early: a value or a parenthesis is missing at the end.',
  unexpected: (found) =>
    `${quoted(found)} is not expected here. An operator, a parenthesis or quotes are probably missing before it.`,
  'unclosed-text': () => 'A text is not closed: its last quote is missing.',
  'bad-number': (found) => `${quoted(found)} is not a number that can be read. Write it like 3 or 2.5.`,
  'bad-escape': (found) => `${quoted(found)} is not known inside a text. Double the backslash.`,
  'other-sign': (found, instead) => `${quoted(found)} is not used in a condition. Write ${quoted(instead)}.`,
  'reserved-word': (found) => `The word ${quoted(found)} is reserved: it cannot be a name.`,
}

const measures = {
  characters: (limit: number) => counted(limit, 'character', 'characters'),
  nodes: (limit: number) => counted(limit, 'part', 'parts'),
  depth: (limit: number) => `${number(limit)} levels of parentheses`,
}

/** A condition or a computed value that cannot be read. */
export const expressionSentences: Sentences<ExpressionFault> = {
  'expression-syntax': ({ reason, found, instead = '' }) => reasons[reason](found, instead),
  'expression-too-large': ({ limit, measure }) =>
    `The expression is too long: ${measures[measure](limit)} at most. Split it into several rules.`,
  'expression-name': ({ name, suggestion }) =>
    `The name ${quoted(name)} is not known here.${suggestion === undefined ? ` Check it; the hyphen of an id is written ${quoted('_')}, and a text goes in quotes.` : didYouMean(suggestion)}`,
  'expression-function': ({ name, known }) =>
    `The function ${quoted(name)} does not exist here.${listed('Allowed functions', known)}`,
  'expression-arguments': ({ name, expected, found }) =>
    `${quoted(name)} takes at ${found < expected ? 'least' : 'most'} ${counted(expected, 'value', 'values')}, and there ${found < 1 ? 'is none' : `${found === 1 ? 'is' : 'are'} ${number(found)}`}.`,
  'expression-construct': ({ found }) =>
    `${quoted(found)} cannot be used here. An expression has only names, numbers, texts, lists, comparisons, calculations, ${quoted('&&')}, ${quoted('||')}, ${quoted('!')} and ${quoted('?:')}.`,
  'expression-type': ({ operator, expected, found }) =>
    `${quoted(operator)} asks for ${either(expected.map((type) => factTypes[type]))}, and is given ${factTypes[found]}.`,
  'expression-comparison': ({ operator, left, right }) =>
    `${quoted(operator)} cannot put ${factTypes[left]} and ${factTypes[right]} together. Use two values of the same kind.`,
  'expression-result': ({ expected, found }) =>
    `This must be ${factTypes[expected]}, and this expression gives ${factTypes[found]}.`,
  'not-an-option': ({ value, name, options }) =>
    name === ''
      ? `${quoted(value)} is not a possible value here.${listed('Possible values', options)}`
      : `${quoted(value)} is not an option of ${quoted(name)}.${listed('Options', options)}`,
}
