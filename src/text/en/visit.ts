import type { ReplyFault } from '../../model/reply-fault.ts'
import { formatNumber } from '../format.ts'
import type { visit as fr } from '../fr/visit.ts'
import { asking, correction, former, search, terms } from './asking.ts'
import { carried } from './carried.ts'
import { group } from './group.ts'
import { quoted } from './quoted.ts'
import { review } from './review.ts'
import { subjects } from './subjects.ts'
import { voices } from './voices.ts'

const figure = (value: number) => formatNumber(value, 'en', Number.isInteger(value) ? 0 : 2)

const forms = {
  digits: 'digits only',
  email: 'an address such as name@example.ca',
  phone: 'a number such as 418-555-0199',
  url: 'an address such as example.ca',
  postal: 'a postal code such as G8B 2V4',
  date: 'a date such as 2026-11-03 (year, month, day)',
}

/** The visit: what the advisor and the business read together. */
export const visit: typeof fr = {
  fromFile: {
    consentNeeded: (purpose: string, text: string) =>
      `Nothing is kept: the consent ${quoted(purpose)} is needed (${text}) Write “${purpose}: true” under “consents” if the person gave it.`,
    noStage: (stage: string, known: string) =>
      `This questionnaire has no stage ${quoted(stage)}. Those it has: ${known}.`,
  },
  noTerminal:
    'A visit takes place at a terminal. Here, answer line by line with --simple, or give a file with --answers answers.yaml.',

  subjects,
  noQuestionnaire: (name: string, known: string) =>
    `There is no questionnaire ${quoted(name)}. Those there are: ${known}.`,
  resuming: (resumed: string, questionnaire: string, stage: string, date: string) =>
    `${resumed}: ${questionnaire}, stage ${stage}, started on ${date}.`,
  progress: (done: number, total: number) => `${done} of ${total} questions answered.`,
  newer: (newest: string, version: string, assessment: string) =>
    `This questionnaire has a newer version, ${newest} (here: ${version}). To carry the answers to it: virage questionnaire migrate ${assessment}`,
  earlier: (question: string, answer: string) => `To confirm. To ${quoted(question)}, the answer was: ${answer}`,
  startOver: 'To start another rather than resume this one: --new.',

  yesNo: '(y\u00a0or\u00a0n)',
  yesNoAgain: 'Answer y (yes) or n (no). Nothing is chosen beforehand.',
  refused: 'Without this consent, the visit stops here. Nothing was kept: neither the name given nor any answer.',
  present: 'Who is here today?',
  presentHint: 'Several choices possible; Enter alone to skip.',

  row: (number: number, of: number) => `Row ${number} of ${of}`,
  forRole: (roles: string) => `To ask of: ${roles}`,
  now: (answer: string) => `Current answer: ${answer}`,
  replyIn: (unit: string) => `Your answer (${unit})`,
  look: (text: string) => `Evidence to look at: ${text}`,
  guide: (text: string) => `For you: ${text}`,
  noGuide: 'There is no note for this question.',
  choice: 'Your choice',
  choices: 'Your choices',
  reply: 'Your answer',
  between: 'in between',

  states: { 'not-applicable': 'not applicable', unknown: 'don’t know', later: 'later' },
  whyNotApplicable: 'Why is it not applicable?',
  notOffered: 'This question is for everyone: “not applicable” is not offered. Try “don’t know” or “later”.',
  wholeRow: (row) => `Not applicable: the whole row ${quoted(row)}.`,
  required: 'This answer is needed to go on.',
  grade: 'How do you know?',
  grades: ['It was said', 'A second person confirms it', 'I saw it', 'It is measured'],
  gradeKept: (grade: string) => `Evidence kept: ${grade}.`,
  note: 'Note',
  noteKept: 'Note kept.',
  other: 'Please specify',
  firstQuestion: 'This is the first question.',
  goWhere: 'Go to question (its number, or words of its text)',
  nowhere: (typed: string, most: number) =>
    `There is no question ${quoted(typed)}. Give a number from 1 to ${most}, or words of its text.`,
  left: (count: number) =>
    count === 0 ? 'Every question has an answer.' : `${count} ${count < 2 ? 'question remains' : 'questions remain'}:`,
  leftLine: (number: number, text: string, isLater: boolean) => `${number}. ${text}${isLater ? ' (later)' : ''}`,
  howRich: '↑ ↓ or number, then Enter',
  howText: 'Type, then Enter',
  howSimple: 'Your answer or its number, then Enter',
  keys: {
    'not-applicable': 'not applicable',
    unknown: 'don’t know',
    later: 'later',
    back: 'back',
    go: 'go to',
    left: 'what remains',
    evidence: 'evidence',
    note: 'note',
    guide: 'guide',
    terms: 'definitions',
    respondent: 'another person’s answer',
    quit: 'save and quit',
    help: 'see these keys again',
    confirm: 'confirm all',
  },
  asking,
  correction,
  former,
  review,
  search,
  terms,
  voices,
  group,
  carried,
  several: 'Several choices possible.',
  severalRich: 'Several choices possible: Space ticks, Enter confirms.',

  faults: {
    nothing: 'An answer is missing. To pass: /s (later) or /? (don’t know).',
    'no-option': ({ typed, least, most }: Extract<ReplyFault, { kind: 'no-option' }>) =>
      `${quoted(typed)} is not in the list. Give a number from ${least} to ${most}.`,
    'one-only': 'Only one choice is possible here.',
    alone: (option: string) => `${quoted(option)} can only be chosen alone.`,
    'not-a-number': (typed: string) => `${quoted(typed)} is not a number. For example: 12 or 12.5.`,
    'not-whole': 'A whole number is needed.',
    'too-small': (min: number) => `The smallest number allowed is ${figure(min)}.`,
    'too-large': (max: number) => `The largest number allowed is ${figure(max)}.`,
    'too-long': (most: number) => `Too long: at most ${most} characters.`,
    'bad-form': (form: keyof typeof forms, length?: number) =>
      `It takes ${forms[form]}${form === 'digits' && length !== undefined ? ` (${length})` : ''}.`,
  },

  closing: {
    unknowns: (count: number) =>
      count < 2 ? '1 “don’t know”: a lead for the next meeting.' : `${count} “don’t know”: leads for the next meeting.`,
    ambitions: 'Your ambitions: ',
    brakes: 'What holds you back: ',
    what: 'What do you do?',
    review: 'Look at a question again',
    pdf: 'Write the support plan as a PDF now?',
    kept: (name) =>
      `Everything is saved. The assessment is finished: virage plan decide "${name}", virage report "${name}"`,
  },
  saved: (name: string) => `Everything is saved. To resume: virage visit "${name}"`,
  nothingKept: 'Nothing was kept.',
}
