import type { AcrossWarning } from '../../model/across-fault.ts'
import type { Sentences } from '../sentences.ts'
import { nouns, number, quoted } from './problem-words.ts'

/** What holds in each file, but not from one part to another, or beside the other files. */
export const acrossSentences: Sentences<AcrossWarning> = {
  'best-answer-triggers': ({ action, rule }) =>
    rule === undefined
      ? `Even with the best answers, the action ${quoted(action)} would enter the plan. Correct its condition.`
      : `Even with the best answers, the rule ${quoted(rule)} would name the action ${quoted(action)}. Correct ${quoted('when')}.`,
  'idle-rule': ({ rule, by }) =>
    `The rule ${quoted(rule)} adds nothing to the rule ${quoted(by)}, which has the same condition. Remove it, or change its effect.`,
  'idle-limit': ({ limit, active }) =>
    `A limit of ${number(limit)} does not lower that of the plan, which is ${number(active)}. Give a lower one, or remove the rule.`,
  'path-gap': ({ criterion, from, to }) =>
    `No action moves the criterion ${quoted(criterion)} from ${number(from)} to ${number(to)}. Add one, or extend the one before.`,
  'later-prerequisite': ({ action, horizon, needs, later }) =>
    `The action ${quoted(needs)}, to do before ${quoted(action)}, has a more distant horizon (${quoted(later)}) than the latter (${quoted(horizon)}). Bring the first nearer, or move the second further away.`,
  'higher-prerequisite': ({ action, needs, criterion }) =>
    `The action ${quoted(needs)}, to do before ${quoted(action)}, starts from a higher level of the criterion ${quoted(criterion)}. Reverse the order, or correct ${quoted('from')}.`,
  'unused-term': ({ noun, term }) =>
    `${nouns[noun]} ${quoted(term)} is used by no action. Give it a use, or remove this line.`,
  'unanswered-topic': ({ topic, questionnaire }) =>
    `The questionnaire ${quoted(questionnaire)} offers the topic ${quoted(topic)}, which this library does not know. Add it here, with an action that answers it.`,
  'unoffered-topic': ({ topic }) =>
    `No questionnaire offers the topic ${quoted(topic)}: nobody can choose it. Add it to the question about topics, or remove it.`,
  'door-without-entry': ({ door }) =>
    `No entry of a directory leads to the door ${quoted(door)}: the plan will name nobody. Add an entry, or accept it in ${quoted('accept')}.`,
  'later-module': ({ module, needs }) =>
    `The module ${quoted(needs)}, to take before ${quoted(module)}, is part of a path that comes after. Change its path, or remove it from ${quoted('after')}.`,
  'older-version': ({ reference, newer }) =>
    `${quoted(reference)} has a newer version, ${quoted(newer)}. Update the reference, or accept it in ${quoted('accept')}.`,
  'no-golden-case': ({ questionnaire }) =>
    `The questionnaire ${quoted(questionnaire)} is scored, and no golden case says what the calculation must give. Add some under ${quoted('cases')}, worked out by hand.`,
}
