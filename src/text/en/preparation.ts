import type { preparation as french } from '../fr/preparation.ts'

const hours = (minutes: number) => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  const named = `${whole}\u00a0${whole < 2 ? 'hour' : 'hours'}`
  return rest === 0 ? named : `${named} ${rest}`
}
const counted = (count: number) => (count === 1 ? `${count} question` : `${count} questions`)

/** What is handed over before the meeting: the preparation sheet, and the one to answer by hand. */
export const preparation: typeof french = {
  over: 'To get ready for our meeting',
  anyone: 'Your business, up close',
  titleOf: (name) => `To get ready for our meeting: ${name}`,
  setAside: (minutes) => (minutes < 60 ? `Set aside ${minutes}\u00a0minutes` : `Set aside ${hours(minutes)}`),
  questions: counted,
  at: (day, time) => `${day}, ${time}`,
  meeting: { when: 'When', where: 'Where', advisor: 'With whom', contact: 'To reach us, or change the date' },
  topics: {
    heading: 'What we will talk about, and in how many questions',
    depends: 'Depending on your answers',
    named: (name, count) => `${name} (${count})`,
  },
  actions: {
    heading: 'The actions of your plan, to tell us about',
    standing: (status) => ` (${status})`,
  },
  people: { heading: 'Who should be there' },
  bring: { heading: 'To have at hand, if you have it' },
  notice: {
    heading: 'Your information, your choices',
    read: 'The whole notice will be read to you before the first question: you may say no, without explaining.',
  },
  sheet: {
    over: 'Answer sheet',
    titleOf: (name) => `Answer sheet: ${name}`,
    how: 'Tick what is most like your everyday work. Skip what you do not know: we will look at it together. Nothing is recorded until the notice has been read and agreed to.',
    about: ['Business', 'Date', 'Who answers (their role)', 'Who takes notes'],
    several: 'Several choices are possible.',
    pending: 'To be asked only if earlier answers lead to it.',
    unknown: 'Don’t know',
    notApplicable: 'Not applicable (why?)',
    evidence: 'To look at:',
    grades: ['Stated', 'Confirmed', 'Seen', 'Measured'],
    answer: 'Answer',
    answerIn: (unit) => `Answer (${unit})`,
    note: 'Notes',
    row: 'Row',
    key: (column, choices) => `${column}: ${choices}.`,
    choice: (number, text) => `${number}\u00a0=\u00a0${text}`,
    writeNumber: 'Write the number of the choice.',
    other: 'Please specify',
  },
}
