import type { AnswerFault, FrameworkFault, QuestionFault } from '../../model/fault.ts'
import type { Sentences } from '../sentences.ts'
import { foundWords, listed, number, quoted } from './problem-words.ts'

/** A framework or an action library whose numbers do not hold together. */
export const frameworkSentences: Sentences<FrameworkFault> = {
  'min-not-below-max': ({ min, max }) => `The minimum (${number(min)}) must be below the maximum (${number(max)}).`,
  'level-edges-mixed': () =>
    `The levels of a row all have ${quoted('from')}, or all have ${quoted('up_to')}. This one differs.`,
  'level-order': ({ edge, before }) =>
    `Levels go from the lowest to the highest: ${number(edge)} should be more than ${number(before)}.`,
  'level-gap': ({ found, expected, end }) =>
    end === 'bottom'
      ? `The first level starts at ${number(found)}, and the range at ${number(expected)}. Write ${number(expected)}, so that every value has one level.`
      : `The last level goes up to ${number(found)}, and the range up to ${number(expected)}. Write ${number(expected)}, so that every value has one level.`,
  'descriptor-count': ({ found, expected }) =>
    `There must be one descriptor per level: ${number(expected)}. There ${found === 1 ? 'is' : 'are'} ${number(found)}.`,
  'ranges-differ': ({ aggregate, child, first }) =>
    `Under ${quoted(aggregate)} all criteria have the same range: that of ${quoted(child)} is not that of ${quoted(first)}. Give them the same ${quoted('scale')}.`,
  'move-order': ({ from, to }) =>
    `An action moves up: ${quoted('to')} (${number(to)}) must be more than ${quoted('from')} (${number(from)}).`,
  'band-order': () => `Effort bands go from the smallest to the largest ${quoted('up_to')}; only the last has none.`,
}

/** A questionnaire that could not be asked or scored as its author means. */
export const questionSentences: Sentences<QuestionFault> = {
  'unscored-questionnaire': () =>
    `This questionnaire has no framework: nothing is scored in it. Add ${quoted('framework')}, or remove this key.`,
  'options-and-scale': () =>
    `A question has ${quoted('options')} or ${quoted('scale')}, never both. Remove one of them.`,
  'no-options': () => `This question has no options. Give it ${quoted('options')} or ${quoted('scale')}.`,
  'key-beside-columns': ({ key }) =>
    `In a grid with columns, the key ${quoted(key)} is said of each column. Move it into ${quoted('columns')}.`,
  'between-without-neighbour': () =>
    `A ${quoted('between')} option stands between two that have a text. Give its neighbours a text, or move it.`,
  'value-rule-unfit': ({ rule, kind, fit }) =>
    `The rule ${quoted(rule)} does not go with a ${quoted(kind)} question.${listed('Allowed rules', fit)}`,
  'value-rule-missing': ({ kind }) =>
    `A ${quoted(kind)} question that measures a criterion must say how it is scored. Add ${quoted('value')} with ${quoted('bands')} or ${quoted('linear')}.`,
  'points-order': () =>
    'The points of a rule go from the smallest to the largest, without repeating their first number.',
  'no-positive-points': () =>
    `No option gives points: the share cannot be computed. Give at least one option ${quoted('points')} above 0.`,
  'purpose-missing': ({ personal }) =>
    `A ${quoted(`personal: ${personal}`)} question must say why it is asked. Add ${quoted('purpose')}.`,
  'required-without-profile': () =>
    `Only a profile question may be required. Add ${quoted('profile')}, or remove ${quoted('required')}.`,
}

/** Answers that do not fit the question they answer. */
export const answerSentences: Sentences<AnswerFault> = {
  'answer-unfit': ({ question, kind, found }) =>
    `The answer to ${quoted(question)} does not fit a ${quoted(kind)} question: ${foundWords(found)}.`,
  'not-applicable-refused': ({ question }) =>
    `The question ${quoted(question)} cannot be not applicable. Answer it, or write ${quoted('unknown')} or ${quoted('later')}.`,
  'reason-missing': () => `An answer that does not apply needs its reason: ${quoted('{ na: "the reason" }')}.`,
  'not-whole': ({ value }) => `This must be a whole number, not ${number(value)}.`,
  'exclusive-with-others': ({ option }) =>
    `The option ${quoted(option)} is chosen alone. Remove the others, or remove it.`,
  'other-without-option': () =>
    `A text is given for ${quoted('Other')}, but that option is not chosen. Add it, or remove the text.`,
  'column-alone': ({ column, grid }) =>
    `${quoted(column)} is a column of the grid ${quoted(grid)}. Answer it row by row: ${quoted(`${grid}: { row: { ${column}: … } }`)}.`,
  'computed-answered': ({ question }) =>
    `The question ${quoted(question)} is computed: nobody answers it. Remove this answer.`,
}
