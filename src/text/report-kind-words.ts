/** The kinds of report, and what a person may type for each, in either language; accents and capitals count for nothing. */
export const reportKindWords = {
  plan: ['plan', 'complet', 'full'],
  summary: ['summary', 'sommaire', 'résumé'],
  progress: ['progress', 'progression'],
  annex: ['annex', 'annexe'],
} as const satisfies Readonly<Record<string, readonly string[]>>
