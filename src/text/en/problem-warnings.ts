import type { AcrossWarning } from '../../model/across-fault.ts'
import type { DeadWarning } from '../../model/dead-fault.ts'
import type { Warning } from '../../model/fault.ts'
import type { OutcomeWarning } from '../../model/outcome-fault.ts'
import type { Sentences } from '../sentences.ts'
import { quoted } from './problem-words.ts'

/** What works, but that its author would probably not want. */
export const warningSentences: Sentences<Exclude<Warning, AcrossWarning | OutcomeWarning | DeadWarning>> = {
  'text-cut-by-comment': () =>
    `The text stops at ${quoted('#')}, which opens a comment. Put it in quotes to keep all of it.`,
  'numbers-differ': ({ left, right, languages: [one, other] }) =>
    `The numbers are not the same in both languages: ${numbers(one, left)}, ${numbers(other, right)}. Correct one of them.`,
  'options-not-monotone': () =>
    'The values of the options go up, then down. Put the options from the weakest to the strongest, or the reverse.',
  'exclusive-worth-more': ({ option, other }) =>
    `The option ${quoted(option)}, which is chosen alone, is worth more than ${quoted(other)}. Check their values.`,
  'negative-not-marked': () =>
    `This option takes points away without being marked so. Add ${quoted('negative: true')}, or correct ${quoted('points')}.`,
  'mean-of-ticks': () =>
    `The mean of the ticked options goes down when one more is ticked that is worth less. The rule ${quoted('share')} fits better.`,
  'asked-later': ({ question }) =>
    `This condition reads ${quoted(question)}, which is asked further on. Put ${quoted(question)} before.`,
  'unused-scale': ({ scale }) => `The scale ${quoted(scale)} is used by no question. Remove it.`,
  'unmeasured-criterion': ({ criterion, profile }) =>
    `No question measures the criterion ${quoted(criterion)}${profile.length === 0 ? '' : ` in this case: ${profile.map(quoted).join(', ')}`}. Add one, or accept it under ${quoted('accept')}.`,
  'no-way-in': ({ action }) =>
    `Nothing can bring the action ${quoted(action)} into a plan. Add ${quoted('moves')}, ${quoted('when')} or a rule.`,
  'accepted-for-nothing': ({ accepted, at }) =>
    `${quoted('accept')} admits ${quoted(accepted)} at ${quoted(at)}, but that warning is no longer there. Remove this line.`,
  'unused-source': ({ source }) => `No entry cites the source ${quoted(source)}. Cite it, or remove it.`,
  'untrained-competency': ({ competency }) =>
    `No module builds the competency ${quoted(competency)}. Add it to the ${quoted('builds')} of a module, or correct it.`,
  'unmapped-criterion': ({ criterion }) =>
    `The map says nothing of the criterion ${quoted(criterion)}. Add it to ${quoted('needs')}, or accept it in ${quoted('accept')}.`,
}

function numbers(language: string, row: string): string {
  return row === '' ? `none in ${quoted(language)}` : `${row} in ${quoted(language)}`
}
