import type { ActionLibrary } from '../../src/model/actions.ts'
import type { Expression } from '../../src/model/expression.ts'
import type { Criterion, Framework } from '../../src/model/framework.ts'
import type { Notice } from '../../src/model/notice.ts'
import type { DateQuestion, Option, Questionnaire } from '../../src/model/questionnaire.ts'
import type { Text } from '../../src/model/text.ts'

/** Content made up for tests of what keeps it: small, and with every variant that the model has. */
const text = (fr: string): Text => ({ fr, en: `${fr} (en)` })

const name = (id: string): Expression => ({ op: 'name', space: 'answer', id })
const constant = (value: number | string): Expression => ({ op: 'constant', value })

const everyExpression: Expression = {
  op: 'choose',
  when: {
    op: 'and',
    of: [
      { op: 'not', of: { op: '==', left: name('Q1'), right: constant('b') } },
      { op: 'or', of: [{ op: 'in', left: constant(1), right: { op: 'list', of: [constant(1), constant(2)] } }] },
      { op: 'constant', value: true },
    ],
  },
  yes: { op: '+', left: { op: 'min', of: [constant(1), constant(2)] }, right: { op: 'negate', of: constant(1) } },
  no: { op: 'size', of: { op: 'constant', value: ['a', 1, false] } },
}

const option = (id: string, more: Partial<Option> = {}): Option => ({
  id,
  text: text(`Choix ${id}`),
  points: 1,
  exclusive: false,
  negative: false,
  other: false,
  ...more,
})

const common: Omit<DateQuestion, 'kind' | 'id'> = {
  text: text('Question'),
  variants: [],
  required: false,
  checks: [],
  notApplicable: false,
  ask: [],
  measures: {},
  personal: 'none',
}

export const questionnaire: Questionnaire = {
  id: 'invente',
  version: '1.0.0',
  languages: ['fr', 'en'],
  name: text('Questionnaire inventé'),
  purpose: text('Essayer la mémoire'),
  framework: { id: 'cadre-invente', version: '1.0.0' },
  notice: { id: 'avis-invente', version: '1.0.0' },
  subject: 'business',
  stages: ['T0', 'T1'],
  roles: [{ id: 'owner', name: text('Propriétaire') }],
  respondents: { combine: 'median', anonymous: false, minimum: 1 },
  shows: { tier: 1, margin: 0.5 },
  sections: [
    {
      id: 's1',
      name: text('Première'),
      text: text('Ce qui suit'),
      questions: [
        {
          ...common,
          kind: 'single',
          id: 'Q1',
          help: text('À lire'),
          guide: text('Pour vous'),
          evidence: text('Regardez'),
          options: [option('a', { value: 1 }), option('b', { full: text('b au long'), state: 'unknown', other: true })],
          value: { kind: 'option' },
          variants: [{ when: everyExpression, text: text('Variante'), options: { b: text('Bé') }, ask: ['owner'] }],
          checks: [{ that: everyExpression, say: text('Vraiment?'), severity: 'warning' }],
          notApplicable: everyExpression,
          measures: { AA: 1 },
        },
        {
          ...common,
          kind: 'multi',
          id: 'Q2',
          showIf: everyExpression,
          options: [option('x'), option('y', { negative: true, points: -1 }), option('none', { exclusive: true })],
          value: { kind: 'share' },
        },
        {
          ...common,
          kind: 'grid',
          id: 'Q3',
          rows: [{ id: 'r1', text: text('Rangée'), weight: 2, notApplicable: true }],
          options: [option('1', { value: 1 })],
          value: { kind: 'mean' },
          measures: { BB: 0.5 },
        },
      ],
    },
    {
      id: 's2',
      name: text('Seconde'),
      showIf: everyExpression,
      questions: [
        { ...common, kind: 'number', id: 'Q4', unit: text('$'), min: 0, max: 9, whole: true, profile: 'employees' },
        { ...common, kind: 'text', id: 'Q5', format: 'digits', length: 10, personal: 'personal', purpose: text('NEQ') },
        { ...common, kind: 'date', id: 'Q6' },
        {
          ...common,
          kind: 'computed',
          id: 'Q7',
          compute: everyExpression,
          value: {
            kind: 'linear',
            points: [
              [0, 1],
              [9, 5],
            ],
          },
        },
      ],
    },
  ],
  cases: [
    {
      name: 'un cas',
      profile: new Map<string, string | number | readonly string[]>([
        ['size', 'XS'],
        ['employees', 3],
        ['topics', ['a', 'b']],
      ]),
      answers: new Map([['Q1', { answer: { state: 'answered', value: 'a' } }]]),
      expect: [
        { node: 'AA', field: 'value', value: 1, decimals: 1 },
        { node: 'BB', field: 'level' },
      ],
    },
  ],
}

const criterion = (id: string, tier: number, children: readonly Criterion[] = []): Criterion => ({
  id,
  tier,
  name: text(id),
  descriptors: [text('peu'), text('beaucoup')],
  aggregate: tier === 0 ? { kind: 'mean' } : { kind: 'staged', threshold: 0.8 },
  weight: 1,
  scale: { min: 0, max: 100 },
  levels: [
    { id: 'bas', name: text('Bas'), from: 0 },
    { id: 'haut', name: text('Haut'), text: text('Très'), from: 50 },
  ],
  minimumCoverage: 0.6,
  stableUnder: 0.5,
  unknown: 1,
  absent: 'exclude',
  tags: { capacity: 'person' },
  children,
})

export const framework: Framework = {
  id: 'cadre-invente',
  version: '1.0.0',
  languages: ['fr', 'en'],
  scale: { min: 1, max: 5 },
  tiers: [{ id: 'dimension', name: text('Dimension') }],
  root: criterion('cadre-invente', 0, [criterion('ZZ', 1), criterion('AA', 1), criterion('BB', 1)]),
  lenses: [{ id: 'gens', name: text('Gens'), of: ['AA'], weights: { AA: 1 }, scale: { min: 1, max: 5 } }],
  weights: [{ when: everyExpression, set: { AA: 2 }, times: { BB: 0.5 } }],
  targets: [{ set: { AA: 3 }, times: {} }],
  rules: [
    { id: 'R1', when: everyExpression, effect: { kind: 'cap-level', criterion: 'AA', level: 'bas' }, why: text('Car') },
    { id: 'R2', when: everyExpression, effect: { kind: 'flag' }, why: text('Car') },
  ],
}

export const notice: Notice = {
  id: 'avis-invente',
  version: '1.0.0',
  languages: ['fr', 'en'],
  title: text('Avis'),
  paragraphs: [text('Voici'), text('Voilà')],
  consents: [{ id: 'diagnostic', text: text('Oui?'), required: true }],
}

const planRule = { when: everyExpression, why: text('Car') }

export const actions: ActionLibrary = {
  id: 'actions-inventees',
  version: '1.0.0',
  languages: ['fr', 'en'],
  framework: { id: 'cadre-invente', version: '1.0.0' },
  roles: [{ id: 'DIR', text: text('Direction') }],
  horizons: [{ id: '0-3', text: text('0 à 3 mois') }],
  costs: [{ id: '$', text: text('Un peu') }],
  topics: [],
  training: [],
  referral: [],
  plan: {
    rank: [everyExpression],
    effort: { bands: [{ upTo: 3, factor: 1 }, { factor: 2 }], sizes: { XS: 0.6 } },
    limits: {
      active: 5,
      next: 4,
      people: { tag: 'people', atLeast: 1 },
      quick: { horizon: '0-3', cost: '$', days: 4, atLeast: 1 },
      expensive: { cost: '$', atMost: 1 },
    },
    rules: [
      { ...planRule, id: 'P1', effect: { kind: 'duty', actions: ['ACT-1'] } },
      { ...planRule, id: 'P2', effect: { kind: 'before', tag: 'people', count: 2, beforeTag: 'tool' } },
      { ...planRule, id: 'P3', effect: { kind: 'limit', active: 4 } },
      { ...planRule, id: 'P4', effect: { kind: 'defer', cost: '$' } },
      { ...planRule, id: 'P5', effect: { kind: 'flag' } },
    ],
  },
  actions: [
    {
      id: 'ACT-1',
      name: text('Faire'),
      moves: [{ criterion: 'AA', from: 0, to: 60 }],
      when: everyExpression,
      horizon: '0-3',
      days: { min: 1, max: 2 },
      cost: '$',
      after: [],
      who: ['DIR'],
      steps: [text('Un'), text('Deux')],
      sign: text('Fait'),
      training: [],
      referral: [],
      topics: [],
      tags: ['people'],
    },
  ],
}
