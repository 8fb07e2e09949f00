import { compose } from '../../src/report/compose.ts'
import { composeAnswerSheet } from '../../src/report/compose-answer-sheet.ts'
import { composePreparation } from '../../src/report/compose-preparation.ts'
import type { PreparationInput } from '../../src/report/preparation-telling.ts'
import type { Report } from '../../src/report/report.ts'
import { businesses } from './report-businesses.ts'
import { formerWith, lower } from './report-former.ts'
import { found, shipped } from './report-shipped.ts'

/** Reports that have between them every kind of block, in every state a person meets. */
export const pages = {
  empty: () => compose(businesses.empty('fr')),
  typical: () => compose(businesses.typical('fr')),
  complete: () => compose(businesses.complete('en')),
  huge: () => compose(businesses.huge('fr')),
  hostile: () => compose(businesses.hostile('fr')),
  followed: () => {
    const input = businesses.typical('fr')
    return compose({ ...input, former: formerWith(input, lower(input)) })
  },
  preparation: () => composePreparation(before())[0],
  answerSheet: () => composeAnswerSheet(before()),
} as const satisfies Readonly<Record<string, () => Report>>

function before(): PreparationInput {
  const questionnaire = found(shipped.questionnaires, 'pme-complet')
  return {
    questionnaire,
    language: 'fr',
    profile: new Map(),
    actions: [],
    meeting: { day: '2026-12-03', time: '09:30' },
    date: '2026-12-03T12:00:00.000Z',
  }
}
