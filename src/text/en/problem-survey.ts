import type { SurveyFault } from '../../model/survey-fault.ts'
import type { Sentences } from '../sentences.ts'
import { didYouMean, either, listed, number, quoted } from './problem-words.ts'

const perhaps = (words: readonly string[]) => either(words.map(quoted))

/** A survey export of which a column or a cell cannot be read. */
export const surveySentences: Sentences<SurveyFault> = {
  'column-ambiguous': ({ header, candidates }) =>
    `The column ${quoted(header)} may be ${perhaps(candidates)}. Say which in a mapping (${quoted('--mapping')}).`,
  'mapped-column-absent': ({ header, known, suggestion }) =>
    `The survey export has no column ${quoted(header)}.${didYouMean(suggestion)}${listed('Columns', known)}`,
  'no-column-known': ({ questionnaire, headers }) =>
    `No column matches a question of ${quoted(questionnaire)}. Check the questionnaire, or write a mapping (${quoted('--draft-mapping')}).${listed('Columns', headers)}`,
  'question-twice': ({ question, header, column, other }) =>
    `Two columns answer ${quoted(question)}: ${quoted(other)} (column ${number(column)}) and ${quoted(header)}. Keep one, or say in a mapping which to ignore.`,

  'two-destinations': ({ first, other }) =>
    `A column has one destination: ${quoted(first)} is said already. Remove ${quoted(other)}.`,

  'cell-ambiguous': ({ cell, candidates }) =>
    `${quoted(cell)} may be ${perhaps(candidates)}. Write the option in full, or say which under ${quoted('values')} in a mapping.`,
  'several-chosen': ({ question, options }) =>
    `The question ${quoted(question)} takes one option, and several are ticked: ${options.map(quoted).join(', ')}. Keep one.`,
  'unknown-cell': ({ cell, question, known, suggestion }) =>
    `${quoted(cell)} is not an answer to ${quoted(question)}.${didYouMean(suggestion)}${listed('Options', known)} Correct the cell, or say what it means under ${quoted('values')} in a mapping.`,
  'unknown-tick': ({ cell, option }) =>
    `${quoted(cell)} does not say whether ${quoted(option)} is ticked. Write 1 or 0, or say what this word means under ${quoted('values')} in a mapping.`,

  'cell-date': ({ cell }) => `${quoted(cell)} is not a date. Write it year-month-day, for example 2026-11-03.`,
  'cell-number': ({ cell, question }) =>
    `${quoted(cell)} is not a number, and ${quoted(question)} asks for one. Write it in figures.`,
  'cell-unit': ({ cell, unit, expected }) =>
    expected === undefined
      ? `${quoted(cell)}: the question has no unit, and ${quoted(unit)} is not a number. Write the number alone.`
      : `${quoted(cell)}: the answer is given in ${quoted(expected)}, not in ${quoted(unit)}. Convert the number.`,
  'date-order-unknown': ({ cell }) =>
    `In ${quoted(cell)}, nothing says which is the day and which is the month. Add ${quoted('--date-order dmy')} (day first) or ${quoted('--date-order mdy')} (month first).`,
  'number-ambiguous': ({ cell, readings: [decimal, whole] }) =>
    `${quoted(cell)} may be ${number(decimal)} or ${number(whole)}. Write it without a thousands separator, or give this column its ${quoted('decimal')} in a mapping.`,

  'business-several': ({ name, candidates }) =>
    `Several known businesses are called ${quoted(name)}. Write the number of the right one instead: ${candidates.join(', ')}.`,
  'business-unsaid': ({ header }) =>
    `The cell of ${quoted(header)} is empty: write there the name of the business that the row is about.`,
}
