/** Where a survey export comes from. */
export const tools = [
  'limesurvey',
  'google-forms',
  'microsoft-forms',
  'surveymonkey',
  'qualtrics',
  'kobotoolbox',
  'odk',
  'typeform',
  'jotform',
  'redcap',
  'spreadsheet',
] as const
export type Tool = (typeof tools)[number]
