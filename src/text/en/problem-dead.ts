import type { DeadWarning, IdleReason } from '../../model/dead-fault.ts'
import type { Sentences } from '../sentences.ts'
import { number, quoted } from './problem-words.ts'

const reasons: Readonly<Record<IdleReason, string>> = {
  single: 'in a question with a single choice, every option is taken alone. Remove it.',
  state: `this option is a state (${quoted('state')}), which has no value. Remove one of the two keys.`,
  named: `only anonymous answers have a minimum. Add ${quoted('anonymous: true')}, or remove it.`,
  unscored: `this question measures nothing. Add ${quoted('measures')}, or remove it.`,
}

/** What is written and will never count, or says the same thing twice. */
export const deadSentences: Sentences<DeadWarning> = {
  'key-without-effect': ({ key, reason }) => `The key ${quoted(key)} has no effect here: ${reasons[reason]}`,
  'point-out-of-reach': ({ edge, min, max }) =>
    `No answer makes use of the point ${number(edge)}: ${bounds(min, max)}. Correct it, or remove it.`,
  'same-text': ({ of, line }) =>
    of === 'option'
      ? `This option reads like the one on line ${line}: nobody could tell which to choose. Change the text of one of them.`
      : `This question reads like the one on line ${line}. Change the text of one of them, or remove one.`,
  'weights-all-zero': () => 'All these weights are 0: nothing counts. Give at least one of them more than 0.',
  'unused-tier': ({ tier }) => `No criterion stands at the tier ${quoted(tier)}. Add one, or remove the tier.`,
  'role-never-asked': ({ role }) =>
    `No question is put to the role ${quoted(role)}. Add it to an ${quoted('ask')}, or remove it.`,
  'level-out-of-reach': ({ criterion, level, min, max }) =>
    `The level ${quoted(level)} of the criterion ${quoted(criterion)} cannot be reached: its questions give from ${number(min)} to ${number(max)}. Check the values of the options, or accept it under ${quoted('accept')}.`,
}

function bounds(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `they go up to ${number(max ?? 0)}`
  return max === undefined ? `they start at ${number(min)}` : `they go from ${number(min)} to ${number(max)}`
}
