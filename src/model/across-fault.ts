import type { Noun } from './noun.ts'

/** What holds in each file by itself, and not between its parts, or beside the other files. `accept` silences it. */
export type AcrossWarning =
  /** Without a rule, it is the action's own condition. */
  | Readonly<{ code: 'best-answer-triggers'; action: string; rule?: string }>
  | Readonly<{ code: 'idle-rule'; rule: string; by: string }>
  | Readonly<{ code: 'idle-limit'; limit: number; active: number }>
  | Readonly<{ code: 'path-gap'; criterion: string; from: number; to: number }>
  | Readonly<{ code: 'later-prerequisite'; action: string; horizon: string; needs: string; later: string }>
  | Readonly<{ code: 'higher-prerequisite'; action: string; needs: string; criterion: string }>
  | Readonly<{ code: 'unused-term'; noun: Noun; term: string }>
  | Readonly<{ code: 'unanswered-topic'; topic: string; questionnaire: string }>
  | Readonly<{ code: 'unoffered-topic'; topic: string }>
  | Readonly<{ code: 'door-without-entry'; door: string }>
  | Readonly<{ code: 'later-module'; module: string; needs: string }>
  | Readonly<{ code: 'older-version'; reference: string; newer: string }>
  | Readonly<{ code: 'no-golden-case'; questionnaire: string }>

/** Their codes. */
export const acrossWarnings: Readonly<Record<AcrossWarning['code'], true>> = {
  'best-answer-triggers': true,
  'idle-rule': true,
  'idle-limit': true,
  'path-gap': true,
  'later-prerequisite': true,
  'higher-prerequisite': true,
  'unused-term': true,
  'unanswered-topic': true,
  'unoffered-topic': true,
  'door-without-entry': true,
  'later-module': true,
  'older-version': true,
  'no-golden-case': true,
}
