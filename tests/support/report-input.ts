import type { Answers, Response } from '../../src/model/answer.ts'
import type { Cause, Plan, PlannedAction } from '../../src/model/plan.ts'
import type { CriterionScore, Scores } from '../../src/model/score.ts'
import type { Language } from '../../src/model/text.ts'
import type { ReportInput } from '../../src/report/telling.ts'
import { framework } from './report-framework.ts'
import { library } from './report-library.ts'
import { questionnaire } from './report-questionnaire.ts'

const digest = 'a3f1'.repeat(16)

/** A small business, half way through: what a report is made from, by hand. */
export function reportInput(language: Language, more: Partial<ReportInput> = {}): ReportInput {
  return {
    assessment: {
      id: '01900000-0000-7000-8000-000000000001',
      subject: {
        id: '01900000-0000-7000-8000-000000000002',
        kind: 'business',
        name: 'Boulangerie Roy',
        createdAt: '2026-11-03T14:00:00.000Z',
      },
      stage: 'T0',
      questionnaire: { id: questionnaire.id, version: questionnaire.version, digest },
      framework: { id: framework.id, version: framework.version, digest },
      startedAt: '2026-11-03T14:00:00.000Z',
      closedAt: '2026-11-03T15:10:00.000Z',
      respondents: { o: 'owner', f: 'front-line' },
      profile: new Map<string, string | readonly string[]>([
        ['wish', 'Ne plus manquer de farine le samedi, et savoir le soir ce qui reste.'],
        ['topics', ['stock']],
      ]),
      answers: typicalAnswers(),
      consents: [],
      digest,
    },
    questionnaire,
    framework,
    scores: scores(),
    plan: plan(),
    library,
    language,
    advisor: { name: 'Julie Tremblay', organisation: 'MRC du Domaine' },
    ...more,
  }
}

function typicalAnswers(): Answers {
  const said: Readonly<Record<string, Response>> = {
    wish: {
      answer: { state: 'answered', value: 'Ne plus manquer de farine le samedi, et savoir le soir ce qui reste.' },
    },
    staff: { answer: { state: 'answered', value: 9 }, evidence: 1 },
    'people-1': {
      answer: { state: 'answered', value: '3' },
      evidence: 2,
      note: 'Vu à l’atelier : une feuille affichée près du four.',
      by: { o: { state: 'answered', value: '4' }, f: { state: 'answered', value: '2' } },
    },
    'lead-1': { answer: { state: 'answered', value: '2' }, evidence: 0 },
    'work-1': { answer: { state: 'answered', value: '1' }, evidence: 1 },
    'market-1': { answer: { state: 'answered', value: '4' }, evidence: 3 },
    'data-1': { answer: { state: 'not-applicable', reason: 'confié au comptable' } },
    'tech-1': { answer: { state: 'later' } },
    'trust-1': { answer: { state: 'unknown' } },
  }
  return new Map(Object.entries(said))
}

function score(criterion: string, tier: number, more: Partial<CriterionScore>): CriterionScore {
  return {
    criterion,
    tier,
    min: 1,
    max: 5,
    coverage: 1,
    evidence: 1.2,
    insufficient: false,
    weight: 0.125,
    cappedBy: [],
    ...more,
  }
}

function scores(): Scores {
  const level = (value: number) => (value < 1.5 ? 'one' : value < 2.5 ? 'two' : value < 3.5 ? 'three' : 'four')
  const valued = (criterion: string, value: number, more: Partial<CriterionScore> = {}) =>
    score(criterion, 1, {
      value,
      low: value,
      high: value,
      level: level(value),
      shownLevel: level(value),
      target: 3,
      ...more,
    })
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version, digest },
    framework: { id: framework.id, version: framework.version, digest },
    criteria: [
      score(framework.id, 0, { value: 2.3, low: 2, high: 2.9, coverage: 0.83 }),
      valued('people', 2.67),
      valued('lead', 2),
      valued('work', 1.25, { target: 2.5 }),
      valued('market', 4, { between: ['three', 'four'], low: 3.2, high: 4.2 }),
      score('data', 1, { low: 1, high: 5, coverage: 0.2, insufficient: true, target: 2.5 }),
      valued('tech', 2.44, { low: 1.9, high: 3.1, between: ['two', 'three'] }),
      valued('trust', 2.7, { shownLevel: 'two', cappedBy: ['floor'], low: 2.2, high: 3.3 }),
      valued('links', 1.5),
      score('people-first', 2, { value: 2.67, low: 2.67, high: 2.67, level: 'three', shownLevel: 'three' }),
    ],
    questions: [
      { question: 'people-1', state: 'answered', value: 3, low: 3, high: 3, min: 1, max: 5, spread: 2 },
      { question: 'market-1', state: 'answered', value: 4, low: 4, high: 4, min: 1, max: 5 },
      { question: 'links-1', state: 'absent', low: 1, high: 5, min: 1, max: 5 },
    ],
    lenses: [{ lens: 'all', value: 2.67, low: 2.67, high: 2.67, min: 1, max: 5 }],
    flags: [
      { rule: 'floor', why: framework.rules[0]?.why ?? {}, known: true },
      { rule: 'gap', why: framework.rules[1]?.why ?? {}, known: true },
      {
        rule: 'later',
        why: { fr: 'On ne sait pas encore qui porte le projet.', en: 'No one knows yet who leads.' },
        known: false,
      },
    ],
  }
}

function planned(action: string, causes: readonly Cause[], more: Partial<PlannedAction> = {}): PlannedAction {
  return { action, causes, duty: false, effortDays: 1.2, rank: [], after: [], ...more }
}

function plan(): Plan {
  const duty = {
    fr: 'Le courriel ouvre la porte de presque tout le reste.',
    en: 'Email opens the door to almost everything.',
  }
  const gap = (criterion: string, question: string): Cause => ({
    kind: 'gap',
    criterion,
    value: 2,
    to: 3,
    questions: [question],
  })
  return {
    actions: { id: library.id, version: library.version, digest },
    active: [
      planned('code', [{ kind: 'rule', rule: 'r1', why: duty, effect: 'duty', questions: ['trust-1'] }], {
        duty: true,
      }),
      planned('lead', [gap('lead-first', 'lead-1')], { effortDays: 0.3 }),
      planned('truth', [gap('work-first', 'work-1'), { kind: 'wish', topics: ['stock'] }], { effortDays: 8 }),
    ],
    next: [planned('map', [{ kind: 'trigger', questions: ['work-1'] }], { after: ['lead'] })],
    later: [
      {
        ...planned('link', [{ kind: 'wish', topics: ['stock'] }]),
        waits: [{ kind: 'prerequisite', actions: ['truth'] }],
        path: ['truth'],
      },
    ],
    reserve: [],
    waiting: [],
    deferred: [{ action: 'law', rule: 'r4' }],
    rules: [
      { rule: 'r1', why: duty, known: true },
      {
        rule: 'r4',
        why: { fr: 'Mieux vaut finir peu que commencer beaucoup.', en: 'Better to finish a few.' },
        known: true,
      },
    ],
    limit: { active: 4, rule: 'r4' },
    missing: [],
  }
}
