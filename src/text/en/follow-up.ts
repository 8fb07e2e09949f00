import type { followUp as fr } from '../fr/follow-up.ts'
import { quoted, several } from './quoted.ts'

/** Two assessments compared, and a business followed: what changed, never what would have caused it. */
export const followUp: typeof fr = {
  before: 'before',
  after: 'after',
  compareTitle: 'What changed from one assessment to the other',
  progressTitle: (during) => `What changed ${during}`,
  startTitle: 'The starting point',
  onCommon: (values) => `on the shared questions: ${values}`,
  noCause: (during) => `These changes took place ${during}. They do not say what caused them: talk about it together.`,
  onShared: (shared, either) =>
    `${several(shared, 'shared question', 'shared questions')}, of the ${either} that count in one or the other.`,
  measuredBy: (when) =>
    `Both are scored again on these questions, with the framework and weights of the later one (${when}). These scores may therefore differ from those that were handed over.`,
  comparability: (share) => `Comparability: ${share}`,
  nothingCounts: 'No question counts in one or the other: there is nothing to compare.',
  margin: (margin) =>
    `One of the questionnaires is short: read each score within ${margin} of a point, by dimension only.`,
  provisional: (when) => `The assessment ${when} is still open: its scores are provisional.`,

  series: {
    framework: (before, after) =>
      `Broken series: the framework is not the same (${before}, then ${after}). No number is compared.`,
    version: (before, after) =>
      `Broken series: the framework changed too much (version ${before}, then ${after}). No number is compared.`,
    scale: (before, after) =>
      `Broken series: the scale of the framework changed (${before}, then ${after}). No number is compared.`,
  },
  broken: 'Broken series',
  nothingShared: 'no shared question',
  insufficient: (when) => `not enough data (${when})`,
  trends: { up: 'rising', down: 'falling', stable: 'stable' },
  overall: 'Overall',
  pair: (before, after) => `${before} → ${after}`,
  labelled: (label, text) => `${label}: ${text}`,
  evidence: 'evidence',
  grades: ['stated', 'confirmed', 'seen', 'measured'],
  none: 'none',
  coverage: 'completeness',
  comparable: (share) => `${share} comparable`,

  questions: {
    changed: (count) => several(count, 'answer changed', 'answers changed'),
    same: (count) => several(count, 'answer is the same', 'answers are the same'),
    notCompared: (count) => several(count, 'question is not compared', 'questions are not compared'),
    onlyOn: (count, when) =>
      `${several(count, 'question was asked', 'questions were asked')} only in the assessment ${when}.`,
    meaning: (parts) => `broken series, the question is no longer the same: ${parts}`,
    parts: {
      kind: 'its form',
      options: 'its options or what they are worth',
      rows: 'its rows',
      value: 'the way it gives a value',
      measures: 'what it measures, or its weight',
      compute: 'its computation',
    },
    aside: (when) => `does not count everywhere (${when}): set aside on both sides`,
    noValue: (when) => `no answer to compare (${when})`,
    states: {
      hidden: 'Not put here',
      pending: 'Depends on an answer that is missing',
      absent: 'No answer',
    },
    voices: (count) => several(count, 'answer, not reconciled yet', 'answers, not reconciled yet'),
  },

  actions: 'The actions of the plan',
  planned: (count) => `${several(count, 'action to do', 'actions to do')}; their follow-up is not recorded`,
  done: (done, planned) => `${done} of ${several(planned, 'action', 'actions')} done`,
  dropped: (count) => `${count} dropped`,
  noPlan: 'no plan',
  notMeasured: 'not measured',
  comparedOn: 'Changes are computed on the questions that two stages in a row share.',
  one: 'Only one stage is finished: the change will show at the next one.',
  takenAgain: (stage, count) =>
    `Stage ${stage} was taken again: the last assessment is kept, ${several(count, 'other is', 'others are')} not.`,

  errors: {
    oneOnly: (name) =>
      `${quoted(name)} has only one scored and closed assessment: two are needed to compare. See the list: virage list`,
    noneClosed: (name) =>
      `${quoted(name)} has no scored and closed assessment. Finish the visit: virage visit "${name}"`,
    secondMissing: (which) =>
      `${quoted(which)} is one assessment. Give a second one, or the name of the business or person.`,
    same: 'This is twice the same assessment: give two different ones.',
    subjects: (one, other) =>
      `These assessments are not of the same business or person (${one}, and ${other}). Each is compared with itself, never with another.`,
    unscored: (when) =>
      `The assessment ${when} comes from a questionnaire that is not scored: it has nothing to compare.`,
    stage: (stage, known) =>
      `There is no scored and closed assessment at stage ${quoted(stage)}. There are at: ${known}.`,
    stages: (typed) => `--stages takes two different stages, separated by a comma, like T0,T1; got: ${quoted(typed)}.`,
    stagesAndTwo: 'Give two assessments, or a name and --stages; not both at once.',
  },
}
