import type { cli as fr } from '../fr/cli.ts'

/** The command line: help, errors, short results. */
export const cli: typeof fr = {
  tagline: 'The digital maturity assessment and support plan of a small business, offline, on the advisor’s laptop.',
  helpTitles: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    commandsPlaceholder: '[options] [command]',
    optionsPlaceholder: '[options]',
  },
  helpOption: 'show this help',
  versionOption: 'show the version',
  options: {
    lang: 'language of the screen and documents: fr or en',
    data: 'data folder (else VIRAGE_DATA, else your system’s)',
    simple: 'questions line by line, without colour or arrows',
    color: 'without colour',
    json: 'result as JSON on standard output',
    debug: 'show the technical detail of an error',
    answers: 'answer from a YAML file, asking nothing',
    questionnaire: 'questionnaire to follow: its code, or your YAML files (option repeated, with your framework)',
    stage: 'stage of the follow-up (T0, T1, T2…); by default, the one after the history',
    new: 'start another assessment instead of resuming the open one',
    withReport: 'also write the plan as a PDF (to this file, or under a suggested name)',
    out: 'file to write',
    force: 'replace the file if it already exists',
  },
  commands: {
    visit: 'Run the visit: questions, scores, plan. Resumes the open assessment if there is one.',
    list: 'List the businesses and their assessments.',
    show: 'Show the scores and plan of an assessment.',
    report: 'Write the support plan as a PDF.',
    questionnaire: 'Work on the YAML files: framework, questionnaires, actions.',
    questionnaireCheck: 'Check the YAML files: every error at once, with its line and column.',
    questionnaireList: 'List the available questionnaires.',
    demo: 'Follow a fictional business from the questionnaire to the PDF, in the folder ./demo/.',
  },
  argumentNames: { business: '[business]', assessment: '<business>', files: '[files...]' },
  argumentsHelp: {
    business: 'name of the business, or the start of its name or number',
    assessment: 'a business (its latest assessment) or an assessment’s number',
    files: 'YAML files to check; without a file, all the shipped content',
  },
  examples: {
    root: ['virage visit "Boulangerie Roy"', 'virage report "Boulangerie Roy"', 'virage demo'],
    visit: ['virage visit "Boulangerie Roy"', 'virage visit --simple', 'virage visit --answers answers.yaml --json'],
    list: ['virage list', 'virage list --json'],
    show: ['virage show "Boulangerie Roy"'],
    report: ['virage report "Boulangerie Roy" --out plan.pdf', 'virage report roy --lang fr'],
    questionnaireCheck: ['virage questionnaire check', 'virage questionnaire check my-questionnaire.yaml'],
  },
  usage: {
    unknownOption: (option) => `There is no option "${option}".`,
    unknownCommand: (command) => `There is no command "${command}".`,
    didYouMean: (word) => ` Did you mean "${word}"?`,
    missingArgument: (argument) => `"${argument}" is missing.`,
    optionMissingArgument: (option) => `The option "${option}" needs a value.`,
    excessArguments: 'There are words too many. A name of several words goes between quotes.',
    conflictingOption: 'These options do not go together.',
    invalid: 'The command is not written as it should be.',
    seeHelp: (command) => `For help: ${command} --help`,
    badLanguage: (found) => `The language "${found}" is not offered: fr or en.`,
  },
  failures: {
    notFound: (path) => `The file ${path} does not exist. Check its name and folder.`,
    isFolder: (path) => `${path} is a folder: a file name is needed.`,
    noAccess: (path) => `${path} can be neither read nor written with your access rights.`,
    diskFull: (path) =>
      `The disk is full: ${path} was not written. Nothing recorded is lost; free some space, then try again.`,
    diskError: (path, code) => `The disk refused the operation (${code}): ${path}. Nothing recorded is lost.`,
    outputExists: (path) => `${path} already exists. Choose another name with --out, or replace it with --force.`,
    outputNotWritten: 'The output could not be written (disk full or closed).',
    storeDamaged: (path) => `The database ${path} is damaged or is not one of virage’s. It was not modified.`,
    quarantined: (path) => `A copy was set aside: ${path}`,
    backup: (path) => `The latest backup: ${path}`,
    storeNewer: (path, found, known) =>
      `The database ${path} comes from a newer version of virage (schema ${found}; this version knows ${known}). It was not touched: update virage.`,
    storeLocked: (path) =>
      `The database ${path} is in use by another virage session. Close it, or wait a moment and try again.`,
    storeUnwritable: (path, code) =>
      `Nothing can be recorded in ${path} (${code}): protected folder or full disk. Nothing that was confirmed is lost.`,
    assessmentClosed: (assessment) =>
      `Assessment ${assessment} was closed by another session: this answer is not recorded.`,
    recordAltered: (assessment) =>
      `Assessment ${assessment} was changed outside virage since it was closed: its scores are not shown. Restore a backup.`,
    binaryMissing:
      'The database engine (better-sqlite3) does not load with this Node: in the virage folder, run "npm rebuild better-sqlite3"; if it is installed globally, "npm install -g virage --allow-scripts=better-sqlite3".',
    interrupted: 'Interrupted. What was confirmed is recorded.',
    ourMistake: (version) =>
      `virage ${version} made a mistake: it is the program’s error, not yours. What was confirmed is recorded. Please report it with the detail below.`,
  },
  storeNotes: {
    shared: (path, where) =>
      `Warning: ${path} is in a synchronised or network folder (${where}). Confidential answers would leave this laptop; choose a local folder with --data.`,
    logMissing: (path) =>
      `The last session did not end well and its log has disappeared: check the last answers of ${path}.`,
  },
  found: {
    noBusiness: (name) => `No business matches "${name}". See the list: virage list`,
    noAssessment: (name) => `"${name}" has no assessment. Start one: virage visit "${name}"`,
    several: (name) => `Several businesses match "${name}"; give the full name or the number:`,
    notClosed: (done, total) => `Assessment under way: ${done} answers of ${total}. The scores are provisional.`,
    noQuestionnaire: (name, known) => `There is no questionnaire "${name}". Those that exist: ${known}`,
    contentBroken: 'The content cannot be used while these errors remain:',
    noFramework: 'This questionnaire is not scored: it has neither scores nor plan.',
  },
  list: {
    empty: 'No assessment yet. To start: virage visit',
    open: 'under way',
    closed: 'closed',
    businesses: (count) => (count === 1 ? '1 business' : `${count} businesses`),
    noAssessmentYet: 'no assessment',
    questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
    answers: (done) => (done === 1 ? '1 answer' : `${done} answers`),
  },
  show: {
    scores: 'Portrait',
    overall: 'Overall',
    plan: 'Support plan',
    active: 'To do now',
    next: 'Next',
    later: 'Later, for your wish',
    none: 'Nothing for now.',
    insufficient: 'not enough data',
    between: (low, high) => `between "${low}" and "${high}"`,
    coverage: 'completeness',
    evidence: (grade) => `evidence ${grade} out of 3`,
    duty: 'duty',
    flags: 'Worth knowing',
    capped: 'level capped',
    wish: 'What you want to change',
  },
  check: {
    allGood: (files) => (files === 1 ? '1 file checked: no error.' : `${files} files checked: no error.`),
    found: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    cases: (count) => (count === 1 ? '1 golden case replayed.' : `${count} golden cases replayed.`),
    caseDiffers: (name, node, field, expected, found) =>
      `the case "${name}" expects ${field} ${expected} for ${node}; the arithmetic gives ${found}`,
    nothing: 'no value',
  },
  report: {
    written: (path) => `Support plan written: ${path}`,
    fileName: (name, day) => `plan-${name}-${day}.pdf`,
    missingGlyphs: (count) => `${count} characters missing from the fonts were replaced by □.`,
  },
  demo: {
    title: 'Demonstration: a fictional bakery, from the questionnaire to the support plan',
    fileName: 'plan-demonstration.pdf',
    made: 'What was created:',
    database: 'the database (SQLite)',
    document: 'the support plan (PDF)',
    next: 'To try next:',
    commands: [
      'npx virage show boulangerie --data demo',
      'npx virage report boulangerie --data demo --lang fr --out demo/plan-fr.pdf',
      'npx virage visit "My business" --data demo',
    ],
  },
}
