import type { kinds as fr } from '../fr/report-kinds.ts'
import { several } from './quoted.ts'

/** What the one-page summary, the progress report and the advisor’s annex say of their own, in English. */
export const kinds: typeof fr = {
  draftFooter: (draft, footer) => `${draft} · ${footer}`,

  summary: {
    over: 'Your plan on one page',
    titleOf: (name) => `Your plan on one page: ${name}`,
    rest: 'The full plan gives the steps, the expenses and the right door for each action.',
    left: (dimensions, actions) =>
      [
        ...(dimensions === 0 ? [] : [several(dimensions, 'more dimension', 'more dimensions')]),
        ...(actions === 0 ? [] : [several(actions, 'more action', 'more actions')]),
      ].join(', '),
    leftOut: (left) => `In the full plan: ${left}.`,
  },

  progress: {
    over: 'Progress report',
    titleOf: (name) => `Progress report: ${name}`,
    fact: (stage, date) => `${stage}, ${date}`,
    from: (before, after) => `From “${before}” to “${after}”`,
    whole: 'From the start to today',
    between: 'From one stage to the next',
    beforeSign: (stage) => `Open dot: ${stage}.`,
    afterSign: (stage) => `Solid dot: ${stage}.`,
    alt: (name, before, after, change) => `${name}. ${before}; ${after}. ${change}.`,
    common:
      'The assessments compared are scored again on the questions they share: a score may therefore differ from the one that was handed over.',
    answers: (up, down, stable) => `Answers compared: ${up} up, ${down} down, ${stable} stable.`,
    nothing: 'No dimension can be compared: the two assessments share too few answers.',
    notCompared: 'Too little in common to compare:',
    stages: 'The scores, stage by stage',
    stagesText:
      'Each score is the one handed over at its stage. To read a change, take the tables above: they alone compare the same questions.',
    notMeasured: 'Not measured',
    plan: 'What became of the plan',
    since: (status, date) => `: ${status}, ${date}.`,
    evidence: (text) => ` What shows it: ${text}`,
    reason: (text) => ` Reason: ${text}`,
    sentence: (text) => `${text}.`,
    talk: 'To remember together',
    writing: 'What helped, what got in the way, what comes next:',
  },

  annex: {
    over: 'Annex: where every number comes from',
    titleOf: (name) => `Where every number comes from: ${name}`,
    draftMeaning: 'The assessment is still open: these numbers may change.',
    intro:
      'This annex is for the advisor. Every score is made again here, from the whole down to the answers: nothing else enters the calculation.',
    recomputed: 'These scores are worked out today and differ from those kept at closing, which are authoritative.',
    overall: 'The whole and the rules',
  },
}
