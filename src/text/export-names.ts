/** The survey tools by their names, the same in both languages. */
export const exportNames = {
  limesurvey: 'LimeSurvey',
  'google-forms': 'Google Forms',
  'microsoft-forms': 'Microsoft Forms',
  surveymonkey: 'SurveyMonkey',
  qualtrics: 'Qualtrics',
  kobotoolbox: 'KoboToolbox',
  odk: 'ODK Central',
  typeform: 'Typeform',
  jotform: 'Jotform',
  redcap: 'REDCap',
  spreadsheet: 'CSV',
} as const
