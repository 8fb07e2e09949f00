import type { charts as fr } from '../fr/report-charts.ts'

/** What the figures of the report say: their signs, their axes, what they mean, and each in words. */
export const charts: typeof fr = {
  bar: 'Bar: the score.',
  interval: 'Thin line: what it could be.',
  target: 'Diamond: your target within 24 months.',
  former: (date) => `Hollow dot: the score of ${date}.`,
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
    intervalSign: 'Thin line: what each score could be.',
    trends: {
      up: (by) => `Up ${by}`,
      down: (by) => `Down ${by}`,
      stable: () => 'Stable',
    },
    figure: (value, range) => `${value} (${range})`,
    alt: (name, before, after, change) => `${name}. Before: ${before}; today: ${after}. ${change}.`,
  },
}
