import type { report as fr } from '../fr/report.ts'
import { doors } from './doors.ts'
import { annexes } from './report-annexes.ts'
import { charts } from './report-charts.ts'
import { decisions } from './report-decisions.ts'
import { html } from './report-html.ts'
import { kinds } from './report-kinds.ts'
import { stageInWords } from './stages.ts'

/** What the support plan says around the content, in English. */
export const report: typeof fr = {
  language: 'en-CA',
  plan: 'Digital support plan',
  titleOf: (name) => `Digital support plan: ${name}`,
  draft: 'DRAFT',
  draftMeaning: 'This plan has not been reviewed with you yet.',
  stage: stageInWords,
  metOn: (date) => `Meeting of ${date}`,
  with: (advisor, organisation) =>
    organisation === undefined ? `With ${advisor}` : `With ${advisor}, ${organisation}`,
  footer: (name, date) => `${name} · ${date}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  quoted: (text) => `“${text}”`,
  joined: (items) => new Intl.ListFormat('en-CA').format(items),
  colon: (label) => `${label}:`,
  pair: (label, value) => `${label}: ${value}`,

  wish: {
    heading: 'What you want to change',
    topics: 'To look at first:',
    missing: 'You have not said yet what you would like to see change. Say it before you choose your actions.',
  },

  portrait: {
    heading: 'Your portrait today',
    dimension: 'Dimension',
    level: 'Level',
    value: 'Score',
    target: 'Target',
    insufficient: 'Not enough data',
    between: (low, high) => `Between ${low} and ${high}`,
    range: (low, high) => `${low} to ${high}`,
    outOf: (value, max) => `${value} out of ${max}`,
    noValue: 'no score',
    margin: (margin) => `With so few questions, read each score to within ${margin} point.`,
    indicative: 'These scores are indicative: they open the conversation and mark no one.',
    coverage: 'Completeness:',
    coverageMeaning: (share) => `${share} of your questions have an answer.`,
    confidence: 'Confidence:',
    confidenceMeaning: (grade, words) => `${grade} out of 3 on average: ${words}.`,
    noAnswer: 'no answer yet.',
    capped: (shown, earned) => `The score would earn the level ${earned}. The level shown is ${shown}. `,
    insufficientMeaning: (names) =>
      `Too few questions have an answer to name a level: ${names}. A few more answers will do.`,
  },

  strengths: {
    heading: 'What you can build on',
    level: (name, level) => `${name} (${level}).`,
    said: (answer) => `“${answer}”`,
    none: 'Your answers do not bring out a strong point yet. That is normal at the start: one first step is enough to make one.',
  },

  gaps: {
    heading: 'Your widest gaps',
    figures: (value: string, target: string) => `you are at ${value}; your target is ${target}.`,
  },

  first: {
    heading: 'What comes first',
    nextStep: 'Your next step:',
    duty: 'Essential',
    dutyMeaning: (count) =>
      count === 1
        ? 'The action marked “Essential” protects you or answers a duty: it opens the plan.'
        : 'The actions marked “Essential” protect you or answer a duty: they open the plan.',
    tooEarly:
      'Your answers are not enough yet to propose an action. A few more answers, and this plan will start here.',
    none: 'No action stands out today. Keep what works, and take stock again in a year.',
  },

  lenses: {
    heading: 'Three capacities',
    text: 'Compare them: the gap tells you more than the total.',
    lens: 'Capacity',
    value: 'Score',
    range: 'Range',
  },

  competencies: {
    heading: 'The portrait by competency',
  },

  orientation: {
    heading: 'What shaped this plan',
    text: 'Some answers change the order of the actions, never your scores.',
    deferred: (action) => `“${action}” is waiting.`,
    limit: (count) => `This plan keeps at most ${count} actions at a time.`,
    missingPeople: 'No people-side action is open for now. Talk about it with your advisor.',
    missingQuick: 'No small quick success is open for now. Look together for a simple thing to achieve within 90 days.',
  },

  views: {
    heading: 'Two views',
    text: 'On these questions, people in your business do not see the same thing. No one is wrong: talk about it before you start.',
    someone: 'Someone',
    agreed: (answer) => `Agreed together: “${answer}”`,
    answered: (role, answer) => `${role}: “${answer}”`,
  },

  sheets: {
    heading: 'Your actions, step by step',
    text: 'You choose. Confirm these actions, swap one or remove one, and say why.',
    next: 'Next',
    nextText: 'These actions follow. Open one when one of the first is done.',
    later: 'Later',
    reserve: 'Other possible actions',
    reserveText: 'An action does not suit you? Swap it for one of these.',
    laterText: 'These actions answer your wish. They wait until others are done.',
    why: 'Why',
    because: (question, answer) => `Because when asked “${question}”, you answered: “${answer}”`,
    becauseVoices: (question, answers) => `Because when asked “${question}”, each person answered: ${answers}`,
    becauseUnknown: (question) => `Because when asked “${question}”, you answered that you do not know.`,
    added: 'Because you added it to your plan.',
    addedHeading: 'Your own actions',
    trigger: 'Because your answers meet the conditions of this action.',
    gap: (criterion, value, to) => `${criterion}: you are at ${value}; this action takes you toward ${to}.`,
    prerequisite: (action) => `Because it prepares “${action}”.`,
    wish: (topics) => `Because it touches what you want to change: ${topics}.`,
    who: 'Who',
    effort: 'Time',
    days: (days) => `${days} in-house`,
    personDays: (low, high, plural) =>
      low === high
        ? `${high} person-${plural ? 'days' : 'day'}`
        : `${low} to ${high} person-${plural ? 'days' : 'day'}`,
    lessThanHalfDay: 'less than half a day',
    cost: 'Spending',
    before: 'To do before',
    training: 'Training',
    sign: 'You will know it works by this sign:',
    door: 'The right door:',
    waits: {
      prerequisite: (actions) => `It opens after ${actions}.`,
      level: 'It opens once you have taken the step before it.',
      rule: (why) => `It waits: ${why}`,
      unmeasured: 'Nothing has been asked yet about what it changes. The full assessment will tell.',
    },
    path: (actions) => `The way there: ${actions}.`,
  },

  checkpoints: {
    heading: 'Your checkpoints',
    text: 'Fill in this table together. Plan a first checkpoint within 30 days, and write down the starting figure: it is what will show progress.',
    action: 'Action',
    who: 'Who takes it on',
    by: 'By when',
    first: 'First checkpoint',
    figure: 'Starting figure',
  },

  commitments: {
    heading: 'Our commitments',
    business: 'The business',
    businessDoes: [
      'chooses its actions and names a person for each;',
      'sets aside time in the schedule to do them;',
      'says what is blocking, without waiting for the next meeting.',
    ],
    advisor: 'The advisor',
    advisorDoes: [
      'answers questions and opens the right doors;',
      'takes stock with you on the dates agreed;',
      'keeps your answers confidential.',
    ],
    does: (party) => `${party}:`,
    lines: ['Name', 'Signature', 'Date'],
    forBusiness: (name) => `For ${name}`,
    forAdvisor: 'For the support team',
  },

  decisions,
  doors,
  charts,
  kinds,
  html,
  ...annexes,
}
