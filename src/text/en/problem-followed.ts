import type { FollowedFault } from '../../model/followed-fault.ts'
import type { Sentences } from '../sentences.ts'
import { listed, quoted } from './problem-words.ts'

/** What a file says of the actions of a plan already under way, and that cannot be so. */
export const followedSentences: Sentences<FollowedFault> = {
  'nothing-followed': ({ stage }) =>
    `There is no plan to follow: none is of another stage than ${quoted(stage)}. Check the name and the stage, or remove ${quoted('followed')}.`,
  'not-in-plan': ({ action, stage, known }) =>
    `The action ${quoted(action)} is not in the plan of stage ${stage}, the one that is followed. Remove it.${listed('Those of the plan', known)}`,
  'status-back': ({ action, before, after }) =>
    `The action ${quoted(action)} stands at ${quoted(before)}: a follow-up does not send it back to ${quoted(after)}. Remove it, or correct it first with ${quoted('virage plan status')}.`,
  'day-to-come': ({ day }) =>
    `This date is still to come (${quoted(day)}): what is recorded has already happened, today at the latest.`,
  'dropped-without-reason': ({ action }) =>
    `An action is not dropped without saying why: add ${quoted('reason')} to ${quoted(action)}.`,
}
