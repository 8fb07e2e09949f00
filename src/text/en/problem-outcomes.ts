import type { ConditionPlace, OutcomeWarning, PossibleValues } from '../../model/outcome-fault.ts'
import type { Sentences } from '../sentences.ts'
import { listed, number, quoted } from './problem-words.ts'

const never: Readonly<Record<ConditionPlace, string>> = {
  show_if: 'This condition is never true: nothing will be shown.',
  na: 'This condition is never true: “not applicable” will never be offered.',
  when: 'This condition is never true: what it announces will never have any effect.',
  that: 'This condition is never true: every answer will be questioned.',
}

const always: Readonly<Record<ConditionPlace, string>> = {
  show_if: 'This condition is always true: it hides nothing. Correct it, or remove it.',
  na: `This condition is always true. Correct it, or write ${quoted('na: true')}.`,
  when: 'This condition is always true: it sets nobody apart. Correct it, or remove it.',
  that: 'This condition is never false: the caution will never be given. Correct it, or remove it.',
}

/** What the name read can be, when it is alone; preceded by a space. */
function possible(values: PossibleValues | undefined): string {
  if (values === undefined) return ''
  const { name, min, max, options } = values
  if (options !== undefined) return listed(`Options of ${quoted(name)}`, options)
  if (min !== undefined && max !== undefined) return ` ${quoted(name)} goes from ${number(min)} to ${number(max)}.`
  if (min !== undefined) return ` ${quoted(name)} is at least ${number(min)}.`
  return max === undefined ? '' : ` ${quoted(name)} is at most ${number(max)}.`
}

/** Conditions that come out the same, whatever is answered. */
export const outcomeSentences: Sentences<OutcomeWarning> = {
  'never-visible': ({ values }) => `${never.show_if}${possible(values)} Correct it, or remove what it hides.`,
  'never-true': ({ place, values }) => `${never[place]}${possible(values)} Correct it, or remove it.`,
  'always-true': ({ place, values }) => `${always[place]}${possible(values)}`,
  'part-without-effect': ({ value, values }) =>
    `This part is always ${value ? 'true' : 'false'} here: it changes nothing in the result.${possible(values)} Correct it, or remove it.`,
  'variant-unreachable': () =>
    'This variant will never be used: when its condition is true, that of a variant before it is true as well. Put it before, or remove it.',
}
