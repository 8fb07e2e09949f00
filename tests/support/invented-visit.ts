import type { StatusEntry } from '../../src/model/action-status.ts'
import type { TrailEntry } from '../../src/model/assessment.ts'
import type { Consent } from '../../src/model/notice.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Profile } from '../../src/model/profile.ts'
import type { Scores } from '../../src/model/score.ts'
import { recordStatus } from '../../src/store/action-statuses.ts'
import { closeAssessment } from '../../src/store/close-assessment.ts'
import { pin } from '../../src/store/digest.ts'
import { appendJournal } from '../../src/store/journal.ts'
import { savePlan } from '../../src/store/plans.ts'
import { recordAnswer, recordProfile } from '../../src/store/record-answer.ts'
import { type NewAssessment, startAssessment } from '../../src/store/start-assessment.ts'
import type { Store } from '../../src/store/store.ts'
import { createSubject } from '../../src/store/subjects.ts'
import { actions, framework, notice, questionnaire } from './invented-content.ts'

/** An invented visit, for tests of what keeps it and for the fixtures of shipped schemas. */
export const at = '2026-03-01T15:00:00.000Z'

export const business = {
  id: '0b6f3c1e-0000-4000-8000-000000000001',
  kind: 'business',
  name: 'Boulangerie Éloïse & Fils',
  createdAt: at,
} as const

export const consent: Consent = {
  purpose: 'diagnostic',
  given: true,
  at,
  by: 'Éloïse',
  how: 'oral',
  notice: pin(notice),
}

export const profile: Profile = new Map<string, string | number | readonly string[]>([
  ['size', 'XS'],
  ['sector', 'DET'],
  ['region', '02'],
  ['employees', 3],
  ['topics', ['site', 'stock']],
])

export const visit: NewAssessment = {
  id: 'a1b2c3d4-0000-4000-8000-000000000001',
  subject: business.id,
  stage: 'T0',
  questionnaire,
  framework,
  notice: { shown: notice, language: 'fr', at },
  consents: [consent, { ...consent, purpose: 'programme', given: false }],
  respondents: { o: 'owner' },
  profile: new Map(),
  at,
}

export const entries: readonly TrailEntry[] = [
  {
    question: 'Q1',
    response: { answer: { state: 'answered', value: 'a' }, evidence: 2, note: 'vu' },
    at,
    source: 'interview',
  },
  {
    question: 'Q2',
    response: { answer: { state: 'answered', value: ['x', 'y'] } },
    at,
    by: 'owner',
    source: 'interview',
  },
  {
    question: 'Q3',
    response: {
      answer: { state: 'answered', value: { r1: { state: 'not-applicable', reason: 'sous-traitée' } } },
      by: { o: { state: 'unknown' } },
    },
    at,
    source: 'interview',
  },
  {
    question: 'Q1',
    response: { answer: { state: 'later' }, other: 'précision' },
    at,
    source: 'interview',
    reason: 'correction',
  },
  { question: 'Q2', at, source: 'interview' },
  { question: 'Q4', response: { answer: { state: 'answered', value: 3 } }, at, source: 'interview' },
]

export const scores: Scores = {
  questionnaire: pin(questionnaire),
  framework: pin(framework),
  criteria: [
    {
      criterion: 'AA',
      tier: 1,
      value: 41.25,
      low: 10,
      high: 60.5,
      coverage: 0.75,
      evidence: 2,
      min: 0,
      max: 100,
      insufficient: false,
      level: 'bas',
      shownLevel: 'bas',
      between: ['bas', 'haut'],
      weight: 0.5,
      target: 60,
      cappedBy: ['R1'],
    },
    { criterion: 'BB', tier: 1, min: 0, max: 100, insufficient: true, weight: 0.5, cappedBy: [] },
  ],
  questions: [{ question: 'Q1', state: 'later', min: 1, max: 5, spread: 1.5 }],
  lenses: [{ lens: 'gens', value: 2, min: 1, max: 5 }],
  flags: [{ rule: 'R2', why: { fr: 'Car' }, known: false }],
}

const planned = {
  action: 'ACT-1',
  causes: [
    { kind: 'gap', criterion: 'AA', value: 41.25, to: 60, target: 60, questions: ['Q1'] },
    { kind: 'rule', rule: 'P1', why: { fr: 'Car' }, effect: 'duty', questions: ['Q1'] },
    { kind: 'trigger', questions: [] },
    { kind: 'prerequisite', of: 'ACT-1' },
    { kind: 'wish', topics: ['site'] },
  ],
  duty: true,
  effortDays: 1.2,
  rank: [0, undefined, -1.5],
  after: [],
} as const

export const plan: Plan = {
  actions: pin(actions),
  active: [planned],
  next: [],
  later: [
    {
      ...planned,
      waits: [
        { kind: 'prerequisite', actions: ['ACT-1'] },
        { kind: 'level', criterion: 'AA', value: 1, from: 2 },
        { kind: 'rule', rule: 'P2', why: { fr: 'Car' }, short: 1 },
        { kind: 'unmeasured', criteria: ['BB'] },
      ],
      path: ['ACT-1'],
    },
  ],
  reserve: [],
  waiting: [{ action: 'ACT-1', waits: [] }],
  deferred: [{ action: 'ACT-1', rule: 'P4' }],
  rules: [{ rule: 'P5', why: { fr: 'Car' }, known: true }],
  limit: { active: 4, rule: 'P3' },
  missing: ['quick'],
}

const accepted: StatusEntry = { action: 'ACT-1', status: 'accepted', on: '2026-03-02', at }

/** The business and its assessment, just started. */
export function startVisit(store: Store): void {
  createSubject(store, business)
  startAssessment(store, visit)
}

/** The whole visit, from the start to the plan and its first action accepted; `open` leaves it before the closing. */
export function tellVisit(store: Store, end: 'open' | 'closed' = 'closed'): void {
  startVisit(store)
  recordProfile(store, visit.id, profile)
  for (const entry of entries) recordAnswer(store, visit.id, entry)
  appendJournal(store, { at, systemUser: 'camille', command: 'visit', dossier: visit.id, purpose: 'diagnostic' })
  if (end === 'open') return
  closeAssessment(store, visit.id, { at, scores })
  savePlan(store, visit.id, { plan, actions, at })
  recordStatus(store, visit.id, accepted)
}
