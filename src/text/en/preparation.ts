import type { preparation as french } from '../fr/preparation.ts'
import { audiences } from './preparation-audiences.ts'

const hours = (minutes: number) => {
  const whole = Math.floor(minutes / 60)
  const rest = minutes % 60
  const named = `${whole}\u00a0${whole < 2 ? 'hour' : 'hours'}`
  return rest === 0 ? named : `${named} ${rest}`
}
const counted = (count: number) => (count === 1 ? `${count} question` : `${count} questions`)

/** What follows a label, which may be a question. */
const after = (label: string, text: string) => (label.endsWith('?') ? `${label} ${text}` : `${label}: ${text}`)

/** What is handed over before the meeting: the preparation sheet, and the one to answer by hand. */
export const preparation: typeof french = {
  audiences,
  titleOf: (over, name) => `${over}: ${name}`,
  setAside: (minutes) => (minutes < 60 ? `Set aside ${minutes}\u00a0minutes` : `Set aside ${hours(minutes)}`),
  questions: counted,
  at: (day, time) => `${day}, ${time}`,
  meeting: { when: 'When', where: 'Where' },
  topics: {
    depends: 'Depending on your answers',
    named: (name, count) => `${name} (${count})`,
  },
  actions: {
    heading: 'The actions of your plan, to tell us about',
    standing: (status) => ` (${status})`,
  },
  people: { heading: 'Who should be there' },
  bring: { heading: 'To have at hand, if you have it' },
  sheet: {
    over: 'Answer sheet',
    titleOf: (name) => `Answer sheet: ${name}`,
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
    columnIn: (column, unit) => `${column} (${unit})`,
    key: (column, choices) => after(column, `${choices}.`),
    keyOfSeveral: (column, choices) =>
      column.endsWith('?')
        ? `${column} Several choices are possible: ${choices}.`
        : `${column}, several choices are possible: ${choices}.`,
    helpOf: (column, help) => after(column, help),
    notApplicableIn: (names) =>
      names.length === 0
        ? 'Not applicable? Write “n/a” and why.'
        : `Not applicable? Write “n/a” and why. Allowed for: ${names.join(', ')}.`,
    choice: (number, text) => `${number}\u00a0=\u00a0${text}`,
    writeNumber: 'Write the number of the choice.',
    other: 'Please specify',
  },
}
