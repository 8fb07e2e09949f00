import type { ShapeFault } from '../../model/fault.ts'
import type { Sentences } from '../sentences.ts'
import { counted, didYouMean, expectedWords, forms, foundWords, listed, number, quoted } from './problem-words.ts'

/** A file whose shape is not that of its format. */
export const shapeSentences: Sentences<ShapeFault> = {
  'unknown-format': ({ found, known, suggestion }) =>
    `The format ${quoted(found)} is not known.${didYouMean(suggestion)}${listed('Known formats', known)}`,
  'unknown-key': ({ key, suggestion, known }) =>
    `The key ${quoted(key)} is not known here.${didYouMean(suggestion)}${suggestion === undefined ? listed('Known keys', known) : ''}`,
  'key-not-for-kind': ({ key, kind, known }) =>
    `The key ${quoted(key)} does not go with a ${quoted(kind)} question.${listed('Keys of this kind of question', known)}`,
  'missing-key': ({ key }) => `The key ${quoted(key)} is missing. Add it.`,
  'wrong-type': ({ expected, found }) =>
    expected === 'translated-text' && found === 'text'
      ? `This must be ${expectedWords(expected)}; it does not say which one it is in.`
      : `This must be ${expectedWords(expected)}, and ${foundWords(found)}.`,
  'needs-quotes': ({ written }) =>
    `The value ${quoted(written)} must be a text. Put it in quotes: ${quoted(`"${written}"`)}.`,
  'decimal-comma': ({ instead }) => `A number is written here with a point: ${quoted(instead)}.`,
  'boolean-word': ({ written, instead }) =>
    `This must be true or false, not ${quoted(written)}. Write ${quoted(instead)}.`,
  'not-one-of': ({ value, allowed, or, suggestion }) =>
    `${value === '' ? 'This value' : `The value ${quoted(value)}`} is not allowed here.${didYouMean(suggestion)}${listed('Allowed values', allowed)}${or.length === 0 ? '' : ` Or else ${expectedWords(or)}.`}`,
  'bad-form': ({ value, form }) => `The value ${quoted(value)} is not well written: ${forms[form]}.`,
  'out-of-range': ({ value, min, max, exclusive }) =>
    `The number ${number(value)} is out of bounds. ${bounds(min, max, exclusive)}`,
  'too-few': ({ count, least }) =>
    `At least ${number(least)} must be given, and there ${count < 1 ? 'is none' : `${count === 1 ? 'is' : 'are'} ${number(count)}`}.`,
  'too-many': ({ count, most }) => `At most ${number(most)} may be given, and there are ${number(count)}.`,
  'empty-text': () => 'The text is empty. Write it, or remove the key.',
  'text-too-long': ({ length, most }) =>
    `The text is too long: ${counted(length, 'character', 'characters')}, for a limit of ${number(most)}.`,
}

function bounds(min: number | undefined, max: number | undefined, exclusive: true | undefined): string {
  if (min !== undefined && max !== undefined) return `It goes from ${number(min)} to ${number(max)}.`
  if (max !== undefined) return `It must be at most ${number(max)}.`
  return exclusive ? `It must be more than ${number(min ?? 0)}.` : `It must be at least ${number(min ?? 0)}.`
}
