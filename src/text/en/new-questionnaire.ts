import type { NewQuestionnaireWords } from '../new-questionnaire-words.ts'

const quoted = (text: string) => `“${text}”`

export const newQuestionnaire: NewQuestionnaireWords = {
  comments: {
    head: (check, visit) => [
      'A questionnaire that starts. Change the texts, add questions, then check it and try it:',
      `  ${check}`,
      `  ${visit}`,
      '',
      'An id no longer changes once people have answered. At every change, raise “version”.',
    ],
    purpose: ['Why these answers are collected: it is read by the people who answer.'],
    framework: ['What the answers measure. Without this line, nothing is scored.'],
    unscored: [
      'Nothing is scored. For the answers to measure something, name a framework, like this:',
      'framework: code@1.0.0',
    ],
    notice: ['The notice read before any question, and the consents asked for.'],
    stages: ['The stages, in order; then the roles of the people who answer.'],
    open: ['An open question. It is not scored: nothing says what it measures.'],
    single: ['One choice among several. “evidence” says what to look at to see that it is so.'],
    scored: [
      'One choice among several, scored: “measures” names the criterion, “value” gives what each option is worth on the',
      'framework’s scale. “evidence” says what to look at to see that it is so.',
    ],
    more: [
      'To add a question, remove the “#” of these lines and change the words. Here, several boxes to tick, shown only if',
      'the condition “show_if” is true (the hyphen of an id is written “_” there).',
    ],
    moreScored: (criterion) => [
      `For it to count in the scores, add “measures: ${criterion}” to it, then work out the example at the end again (cases).`,
    ],
    taken: [
      'These questions are taken as they are from the questionnaire named: answers go from one to the other. To add one of',
      'your own, make a section without “from”, and give it an id used nowhere else.',
    ],
    cases: [
      'An example of answers, and what the arithmetic must give. The check does it again: if a result changes, the measure',
      'has changed. Add your own, worked out by hand.',
    ],
    own: (check) => [
      'What the questionnaire beside measures: dimensions, and criteria in each. Add a criterion, then a question that',
      'measures it. An id no longer changes once people have answered. Then check:',
      `  ${check}`,
    ],
    scale: ['The range of a question’s value.'],
    levels: ['The levels of the whole: from this value up. Under 60% of answers, none is named.'],
  },
  sample: {
    purpose: 'Understand the starting situation together and choose what comes next.',
    section: 'To begin',
    open: 'What would you like to see change first?',
    single: 'How does the team learn to use a new tool?',
    evidence: 'Ask to see the last tool adopted, and who uses it.',
    options: ['Each person manages alone', 'Someone shows, when needed', 'It is planned, and everyone goes through it'],
    multi: 'Who shows how to use a new tool?',
    ticks: ['A member of the team', 'The vendor', 'A trainer'],
    framework: (name) => `Framework: ${name}`,
    dimension: 'Dimension',
    criterion: 'Competency',
    people: 'People',
    learning: 'Learning',
    levels: ['Starting', 'Under way', 'Established'],
    caseName: 'First option everywhere',
    roles: {
      owner: 'Owner or manager',
      lead: 'Project lead',
      'front-line': 'Front-line person',
      advisor: 'Advisor',
      coordination: 'Programme coordination',
      organisation: 'Regional organisation',
    },
  },
  commands: {
    check: (files) => `virage questionnaire check ${files.join(' ')}`,
    visit: (files) => `virage visit ${files.map((file) => `-q ${file}`).join(' ')}`,
  },
  prompts: {
    id: 'Code of the questionnaire',
    name: 'Name of the questionnaire',
    subject: 'What is it about?',
    framework: 'What does it measure?',
    languages: 'In which languages?',
    questions: (bank) => `Which questions are taken from ${bank}?`,
    atLeastOne: 'Tick at least one.',
    select: 'arrows to move between options, Enter to choose',
    tick: 'Space to tick, Enter to go on',
  },
  subjects: { business: 'a business', advisor: 'an advisor', region: 'a region' },
  frameworks: { none: 'nothing: it is not scored', own: 'my own framework, in a second file' },
  languages: { fr: 'French', en: 'English' },
  defaults: {
    title: 'Taken by default:',
    id: (id) => `code ${quoted(id)} (--id)`,
    name: (name) => `name ${quoted(name)} (--name)`,
    subject: (subject) => `subject: ${subject} (--subject)`,
    framework: (framework) => `measures: ${framework} (--framework)`,
    languages: (languages) => `languages: ${languages} (--languages)`,
    questions: (count) => `${count} questions, all those of the questionnaire (--questions)`,
  },
  written: (path) => `Written: ${path}`,
  next: 'Next, to check it, then to try it:',
  errors: {
    badFile: (file) => `${quoted(file)} is not the name of a YAML file: it ends in .yaml, like my-questionnaire.yaml.`,
    exists: (path) => `${path} already exists. Choose another file name, or replace it with --force.`,
    badId: (id) =>
      `The code ${quoted(id)} is not well formed: a letter, then unaccented letters, digits, - or _, 64 at most, like my-questionnaire.`,
    takenId: (id) =>
      `The code ${quoted(id)} is already that of a shipped content. Give another with --id, like ${id}-2.`,
    emptyName: 'The name is empty. Write one, in quotes: --name "My questionnaire".',
    badSubject: (subject) => `--subject ${quoted(subject)} is not known: business, advisor or region.`,
    badLanguages: (languages) => `--languages ${quoted(languages)} is not offered: fr,en, fr or en.`,
    together: (one, other) => `${one} and ${other} do not go together. Keep one of them.`,
    needs: (one, other) => `${one} only goes with ${other}. Add ${other}, or remove ${one}.`,
    noFramework: (name, known) =>
      `The framework ${quoted(name)} does not exist. Those that do: ${known}; or none, or own.`,
    noQuestionnaire: (name, known) => `The questionnaire ${quoted(name)} does not exist. Those that do: ${known}.`,
    noQuestion: (name, questionnaire) => `${questionnaire} has no question ${quoted(name)}.`,
    didYouMean: (name) => `Did you mean ${quoted(name)}?`,
    broken: 'Nothing was written: this questionnaire would have these errors.',
  },
}
