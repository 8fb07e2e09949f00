import type { SurveyFault } from '../../src/model/survey-fault.ts'

type SampleOf = { readonly [C in SurveyFault['code']]: Extract<SurveyFault, Readonly<{ code: C }>> }

/** One fault of every code that a survey export can have. */
export const surveySamples: SampleOf = {
  'column-ambiguous': { code: 'column-ambiguous', header: 'Autre', candidates: ['Q1[autre]', 'Q2[autre]'] },
  'mapped-column-absent': {
    code: 'mapped-column-absent',
    header: 'Courriels',
    known: ['Horodateur', 'Courriel'],
    suggestion: 'Courriel',
  },
  'no-column-known': { code: 'no-column-known', questionnaire: 'mon-express@1.0.0', headers: ['Nom', 'Prix'] },
  'question-twice': { code: 'question-twice', question: 'Q1', header: 'Q1', column: 4, other: 'q1' },

  'two-destinations': { code: 'two-destinations', first: 'question', other: 'profile' },

  'cell-ambiguous': { code: 'cell-ambiguous', cell: '3 - Jamais', candidates: ['Toujours', 'Jamais'] },
  'several-chosen': { code: 'several-chosen', question: 'Q1', options: ['Jamais', 'Toujours'] },
  'unknown-cell': {
    code: 'unknown-cell',
    cell: 'Toujour',
    question: 'Q1',
    known: ['Jamais', 'Toujours'],
    suggestion: 'Toujours',
  },
  'unknown-tick': { code: 'unknown-tick', cell: 'peut-être', option: 'Les ventes' },

  'cell-date': { code: 'cell-date', cell: 'hier' },
  'cell-number': { code: 'cell-number', cell: 'beaucoup', question: 'Q1' },
  'cell-unit': { code: 'cell-unit', cell: '12 jours', unit: 'jours', expected: 'heures' },
  'date-order-unknown': { code: 'date-order-unknown', cell: '03/04/2026' },
  'number-ambiguous': { code: 'number-ambiguous', cell: '1,234', readings: [1.234, 1234] },

  'business-several': { code: 'business-several', name: 'Roy', candidates: ['3f2a91c0', '8be7d455'] },
  'business-unsaid': { code: 'business-unsaid', header: 'Entreprise' },
}
