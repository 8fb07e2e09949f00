import type { charts as fr } from '../fr/report-charts.ts'

/** What the figures of the report say: their signs, their axes, what they mean, and each in words. */
export const charts: typeof fr = {
  bar: 'Bar: the score.',
  interval: 'Line: what it could be.',
  target: 'Diamond: your 24-month target.',
  former: (date) => `Triangle: ${date}.`,
  formerColumn: 'Before',
  noFormer: 'none',
  formerAlt: (value) => `score before ${value}`,

  since: {
    heading: (date) => `What has changed since ${date}`,
    text: 'Both assessments are scored again on the questions they share, so a score may differ from the one in the portrait. This table tells what changed, not what caused it. Talk about it together.',
    comparability: (share) => `Comparability: ${share} of the questions, by weight.`,
    stableMeaning: '“Stable”: the difference is too small to be read as a change.',
    before: 'Before',
    after: 'Today',
    change: 'Change',
    beforeSign: (date) => `Hollow dot: ${date}.`,
    afterSign: 'Filled dot: today.',
    intervalSign: 'Thin lines: what each score could be, before above, today below.',
    trends: {
      up: (by) => `Up ${by}`,
      down: (by) => `Down ${by}`,
      stable: () => 'Stable',
    },
    figure: (value, range) => `${value} (${range})`,
    alt: (name, before, after, change) => `${name}. Before: ${before}; today: ${after}. ${change}.`,
  },

  lead: {
    heading: { ahead: 'A gap to watch', none: 'No gap to watch' },
    text: 'One side should not run too far ahead of the other: what moves too fast goes unused.',
    side: (names, value) => `${names}: ${value}`,
    square: (side) => `Square: ${side}.`,
    disc: (side) => `Dot: ${side}.`,
    alt: (ahead, behind, max) => `${ahead}. ${behind}. On an axis that ends at ${max}.`,
    tooFar: (ahead, behind, gap, most) =>
      `The lead of ${ahead} over ${behind} is ${gap}: from ${most} on, that is too far. Move ${behind} forward first.`,
    near: (ahead, behind, gap, most) =>
      `The lead of ${ahead} over ${behind} is ${gap}, less than ${most}: the gap holds. Keep an eye on it at each new step.`,
    none: (ahead, behind) => `No lead of ${ahead} over ${behind}: on that side, nothing holds back your next step.`,
  },

  glance: {
    heading: 'Your plan at a glance',
  },

  roadmap: {
    text: 'The road, from nearest to furthest. Each action keeps the same number throughout the plan.',
    other: 'No time set',
    signs: {
      now: 'Solid band: to do now.',
      next: 'Hatched band: next.',
      later: 'Dashed outline: later.',
    },
    turns: { now: 'now', next: 'next', later: 'later' },
    empty: (horizon) => `${horizon}: no action.`,
    lane: (horizon, steps) => `${horizon}: ${steps.join('; ')}.`,
    step: ({ number, name, by, turn }) =>
      `${number === undefined ? '' : `${number}. `}${name} (${[turn, ...(by === undefined ? [] : [by])].join(', ')})`,
  },

  map: {
    text: 'What each action asks and what it brings: the gap between your score and your target, times the weight of the dimension. Top left, much for little effort. These are guides, not measurements.',
    effort: 'Effort (person-days)',
    benefit: 'Benefit (gap × weight)',
    unknown: '?',
    unknownMeaning: '“?”: not enough was asked to tell yet. The action is not on the map.',
    numbered: (number, name) => `${number}. ${name}`,
    alt: (points) => `${points.join('; ')}.`,
    point: (name, effort, benefit) => `${name}: effort ${effort}, benefit ${benefit}`,
    signs: {
      now: 'Filled: to do now.',
      next: 'Hollow: next.',
      duty: 'Square: essential.',
    },
  },

  radar: {
    heading: 'The portrait, seen another way',
    text: 'The same scores around a centre, to see their shape. Trust the bars to compare them: here, the area misleads the eye.',
    valueSign: 'Dots and solid line: your scores.',
    targetSign: 'Dashed line: your targets.',
    alt: (spokes) => `${spokes.join('; ')}.`,
    spoke: (name, value, target) =>
      target === undefined ? `${name}: ${value}` : `${name}: ${value}, target ${target}`,
  },
}
