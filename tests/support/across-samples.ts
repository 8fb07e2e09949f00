import type { AcrossWarning } from '../../src/model/across-fault.ts'

type SampleOf = { readonly [C in AcrossWarning['code']]: Extract<AcrossWarning, Readonly<{ code: C }>> }

/** One warning of every code that is told across files, or across the parts of one. */
export const acrossSamples: SampleOf = {
  'best-answer-triggers': { code: 'best-answer-triggers', action: 'SAUVEGARDES', rule: 'R1' },
  'idle-rule': { code: 'idle-rule', rule: 'R5', by: 'R4' },
  'idle-limit': { code: 'idle-limit', limit: 6, active: 5 },
  'path-gap': { code: 'path-gap', criterion: 'C1', from: 3, to: 4 },
  'later-prerequisite': {
    code: 'later-prerequisite',
    action: 'SAUVEGARDES',
    horizon: '0-3',
    needs: 'INVENTAIRE',
    later: '3-12',
  },
  'higher-prerequisite': { code: 'higher-prerequisite', action: 'SAUVEGARDES', needs: 'EXERCICE', criterion: 'C1' },
  'unused-term': { code: 'unused-term', noun: 'role', term: 'CEG' },
  'unanswered-topic': { code: 'unanswered-topic', topic: 'exportation', questionnaire: 'mon-express@1.0.0' },
  'unoffered-topic': { code: 'unoffered-topic', topic: 'exportation' },
  'door-without-entry': { code: 'door-without-entry', door: 'R-JUR' },
  'later-module': { code: 'later-module', module: 'M02', needs: 'M10' },
  'older-version': { code: 'older-version', reference: 'mon-cadre@1.0.0', newer: 'mon-cadre@1.1.0' },
  'no-golden-case': { code: 'no-golden-case', questionnaire: 'mon-express@1.0.0' },
}
