import type { annexes as fr } from '../fr/report-annexes.ts'

/** What the annexes say, in English. */
export const annexes: typeof fr = {
  answers: {
    heading: 'Annex A. All your answers',
    text: 'This is what you said, as we noted it. A mistake? Tell us: we will correct it, and the plan will follow.',
    unknown: 'I don’t know',
    later: 'To come back to later',
    absent: 'No answer',
    notApplicable: 'Not applicable',
    notApplicableBecause: (reason) => `Not applicable: ${reason}`,
    none: 'No choice ticked',
    between: (low, high) => `Between “${low}” and “${high}”`,
    other: (option, text) => `${option}: ${text}`,
    row: (row, answer) => `${row}: ${answer}`,
    evidence: 'Evidence:',
    grades: [
      'Stated by one person',
      'Confirmed by a second person',
      'Seen: screen, document, action',
      'Measured: dated figure',
    ],
    note: 'Note:',
    voices: 'Other voices:',
  },

  method: {
    heading: 'Annex B. How this portrait is made',
    formula: 'The calculation',
    formulaText: (min, max) =>
      `Each answer is worth ${min} to ${max}. A competency is the mean of its questions, a dimension that of its competencies, each by its weight.`,
    aggregates: {
      mean: 'weighted mean',
      sum: 'sum',
      min: 'the lowest of its parts',
      max: 'the highest of its parts',
      staged: 'stages passed in order',
    },
    interval:
      'The range goes from what the score would be if each question without an answer got the worst one, to what it would be with the best.',
    margin: (margin) =>
      `This questionnaire is short: the range shown is the score, plus or minus ${margin}, and never narrower than that of the missing answers.`,
    notApplicable: 'A question that is not applicable does not count, and costs you nothing.',
    minimum: (share) => `If fewer than ${share} of the questions have an answer, no level is named: “not enough data”.`,
    capped: 'A rule can hold back the level shown. It never changes the score.',
    levels: 'The levels',
    levelFrom: (name, from) => `${name}, from ${from}.`,
    levelUpTo: (name, upTo) => `${name}, up to ${upTo}.`,
    weights: 'The weights and targets used',
    weightsText:
      'They depend on your size and sector. They come from the judgement of practitioners, and will be revised with the data of the regions.',
    weight: 'Weight',
    percent: (figure) => `${figure}%`,
    aggregate: 'Calculation',
    unknown: '“I don’t know”',
    absent: 'No answer',
    excluded: 'does not count',
    counts: (value) => `counts as ${value}`,
    noTarget: 'none',
    pending: 'Rules that cannot be applied yet',
    limits: 'The limits of the exercise',
    limitsItems: [
      'The scores are indicative. They sum up what you said on one day.',
      'They serve to choose a next step, not to compare people or businesses.',
      'Days and spending are orders of magnitude. Your people’s time is not counted in the spending.',
      'This plan is not legal advice.',
    ],
    sources: 'The sources',
    questionnaire: 'Questionnaire',
    framework: 'Framework',
    actions: 'Actions',
    assessment: 'Diagnostic',
    source: (name, id, version) => `${name} (${id}), version ${version}`,
    fingerprint: (digest) => `SHA-256 fingerprint: ${digest}`,
    closed: (date) => `Closed on ${date}.`,
    open: 'Still open: answers may change.',
  },

  alt: {
    bar: (name) => `${name}. `,
    value: (value, max) => `Score ${value} out of ${max}`,
    noValue: 'No score',
    range: (low, high) => `${low} to ${high}`,
    target: (target) => `target ${target}`,
    level: (level) => `level ${level}`,
    joined: (parts) => `${parts.join('; ')}.`,
  },
}
