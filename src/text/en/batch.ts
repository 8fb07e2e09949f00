import { formatNumber, formatShare } from '../format.ts'
import type { batch as fr } from '../fr/batch.ts'
import { doubts } from './batch-doubts.ts'
import { quoted, several } from './quoted.ts'

const whole = (count: number) => formatNumber(count, 'en', 0)
const rows = (count: number) => `${whole(count)} ${count === 1 ? 'row' : 'rows'}`

/** A batch of answers: what was understood of it, what is kept of it. */
export const batch: typeof fr = {
  progress: ({ of, share, rate, left }) =>
    `${formatShare(share, 'en')} · ${whole(rate)} ${of} a second · ${whole(Math.ceil(left))} s left`,

  read: {
    recognised: (tool) => `Export recognised: ${tool}.`,
    told: (tool) => `Export of ${tool}, as you say.`,
    plain: 'No survey tool recognised: the file is read as a plain table.',
    file: ({ name, encoding, delimiter, quote, header }) =>
      `${name}: ${encoding}, cells separated by ${delimiter}, ${quote === '' ? 'no quotes' : `quotes ${quote}`}, titles on line ${header}.`,
    delimiters: {
      ',': 'a comma',
      ';': 'a semicolon',
      '\t': 'a tab',
      '|': 'a bar (|)',
      ' ': 'a space',
      ':': 'a colon',
    },
  },

  columns: {
    title: 'What each column says',
    answer: (question, by) => `answer to ${question}, ${by}`,
    by: { mapping: 'as the mapping says', code: 'by its code', text: 'by its text', part: 'by the text of the row' },
    profile: (key) => `profile: ${key}`,
    role: {
      name: 'name of the business',
      response: 'number of the response',
      respondent: 'person who answers',
      role: 'role of the person who answers',
      person: 'what tells a person from the others',
      submitted: 'day the response was handed in',
      language: 'language of the response',
    },
    consent: (purpose) => `consent: ${purpose}`,
    group: 'business that the row is about',
    added: 'the tool’s own, left aside',
    personal: 'names a person: not kept',
    doubled: (question) => `already read option by option (${question})`,
    ambiguous: (candidates) => `may be ${candidates}: say which in a mapping`,
    asked: 'left aside, as the mapping says',
    computed: 'left aside: this value is worked out',
    unknown: 'IGNORED: no question has this title',
    nearest: (question) => `; the nearest is ${question}`,
  },
  missing: (count, questions) => `${several(count, 'question has', 'questions have')} no column: ${questions}`,
  neverChosen: (question, options) => `${question}: nobody chose ${options}`,
  neverTitle: 'Options that never occur',

  counts: {
    read: (count) => `${rows(count)} read.`,
    stored: (count) => `${several(count, 'assessment', 'assessments')} kept.`,
    wouldStore: (count) =>
      `${several(count, 'assessment', 'assessments')} would be kept: without --dry-run, the same command does it.`,
    counted: (count, businesses) =>
      `${several(count, 'response', 'responses')} added to the totals of ${several(businesses, 'group', 'groups')}: no sheet is kept.`,
    wouldCount: (count, businesses) =>
      `${several(count, 'response', 'responses')} would be added to the totals of ${several(businesses, 'group', 'groups')}: without --dry-run, the same command does it.`,
    already: (count) => `${rows(count)} already kept, left as they are.`,
    sameFile: 'This file is already kept: nothing has changed.',
    revised: (count) =>
      `${several(count, 'response', 'responses')} replaced by a more recent version of the same number: the last one stands, the old one is kept.`,
    dropped: {
      preview: (count) => `${rows(count)} of a preview, left aside.`,
      unfinished: (count) => `${rows(count)} unfinished, left aside (kept with --keep-unfinished).`,
      empty: (count) => `${rows(count)} without any answer.`,
      refused: (count) => `${rows(count)} without the required consent: nothing of them is kept.`,
    },
    rejected: (count) => `${several(count, 'row', 'rows')} rejected:`,
    more: (count) => `… and ${several(count, 'more reason', 'more reasons')}.`,
    correct: (path) =>
      `The rejected rows, with their reasons, are in ${path}. Correct them there, then import that file in the same way.`,
  },
  doubts,
  rejectedFile: (name) => `${name}-rejected`,
  reason: (column, title, sentence) => `column ${column}${title === '' ? '' : ` (${title})`}: ${sentence}`,
  rejectedHeaders: { line: 'virage-line', reasons: 'virage-reasons' },

  written: {
    scores: (path, count) => `Scores of ${several(count, 'business', 'businesses')}: ${path}`,
    asRead: (path) => `The file, as it is understood: ${path}`,
    mapping: (path) =>
      `Mapping to complete: ${path}. Then, the same command with --mapping instead of --draft-mapping.`,
    reports: (count, folder) => `${several(count, 'plan', 'plans')} written to ${folder}`,
    reportsThere: (count) =>
      `${several(count, 'plan was', 'plans were')} already there: left as they are (--force makes them again).`,
    reportName: (name, id) => `plan-${name}-${id}.pdf`,
  },

  refusals: {
    noQuestionnaire: (wanted, known) => `There is no questionnaire ${quoted(wanted)}. Those there are: ${known}`,
    whichQuestionnaire: (known) => `Say which questionnaire was answered, with -q. Those there are: ${known}`,
    unknownTool: (tool, known) => `--from does not know ${quoted(tool)}. What it knows: ${known}`,
    dateOrder: (typed) => `--date-order takes dmy (day, month, year), mdy or ymd; got: ${quoted(typed)}.`,
    together: (one, other) => `${one} and ${other} do not go together: keep one or the other.`,
    without: (one, other) => `${one} is of use only with ${other}.`,
    stage: (stage, known) => `The questionnaire has no stage ${quoted(stage)}. It has: ${known}.`,
    consent: (purpose, text) =>
      `Nothing is kept: the consent ${quoted(purpose)} is missing (${quoted(text)}). If a column says it, give it in a mapping (--mapping); if the survey showed the notice and let only those who agreed answer, state it with --consent-in-survey.`,
    groupColumn: (typed, known) => `No column is titled ${quoted(typed)}. There are: ${known}`,
    severalColumns: (typed, numbers) =>
      `Several columns are titled ${quoted(typed)} (${numbers}): give the number of the right one.`,
    anonymousAlone:
      'This questionnaire is anonymous: say which business the rows are about, with --business or --group-by.',
    anonymousOutput: (flag) =>
      `This questionnaire is anonymous: it gives only totals, and ${flag} is of no use. Afterwards, virage show gives the result of the group.`,
    noFramework: (flag) => `This questionnaire is not scored: ${flag} is of no use.`,
    noPlan: 'There are no actions for the framework of this questionnaire: --reports is of no use.',
  },
}
