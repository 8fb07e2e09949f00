import type { batchHelp as fr } from '../fr/batch-help.ts'

/** The help of `virage batch`. */
export const batchHelp: typeof fr = {
  describe: 'Scores a batch of answers: the CSV export of your survey tool, as it is.',
  argument: 'the export, in CSV',
  argumentName: '<export.csv>',
  options: {
    questionnaire: 'the questionnaire that was answered: its code, or your YAML files (may be repeated)',
    mapping: 'a mapping: which column answers which question, when their titles do not say it',
    draftMapping: 'writes a mapping with comments, to complete; nothing else is done',
    from: 'the tool the export comes from, if it is not recognised: limesurvey, google-forms…',
    encoding: 'the encoding of the file, if it is not recognised: windows-1252, cp850, macintosh…',
    dateOrder: 'the order of dates written in figures: day, month and year, or month first, or year first',
    stage: 'stage of the follow-up (T0, T1, T2…); by default, the first of the questionnaire',
    survey: 'the name of the campaign, when several ask the same questions: their responses are then told apart',
    business: 'the business that every row is about: each row is then one person’s',
    groupBy: 'the column that says which business each row is about, when several people answer for it',
    keepUnfinished: 'keeps questionnaires left half-way as well',
    consentInSurvey: 'states that the survey itself showed the notice and collected the consent of each person',
    scores: 'writes the scores to a CSV file, one line a business',
    excel: 'writes it for Excel in French: semicolons, decimal commas',
    names: 'puts the names and the texts of the profile in it as well; otherwise they are not there',
    rejected: 'where rejected rows go, to be corrected; by default, beside the export',
    reports: 'writes a plan in PDF for each business to this folder; those already there stay',
    force: 'replaces the files that already exist',
    asRead: 'writes the export as it is understood, in plain CSV; nothing else is done',
    dryRun: 'does everything but keep',
    json: 'the scores in JSON on standard output, one line a business',
  },
  valueNames: { csv: 'csv', yaml: 'yaml', folder: 'folder', tool: 'tool', name: 'name', column: 'column' },
  examples: [
    'virage batch export.csv -q pme-express --dry-run',
    'virage batch export.csv -q pme-express --consent-in-survey --scores scores.csv',
    'virage batch export.csv -q pme-express --draft-mapping columns.yaml',
    'virage batch export.csv -q pme-express --mapping columns.yaml --reports plans',
    'virage batch pulse.csv -q pouls-humain --business "Roy Bakery"',
  ],
}
