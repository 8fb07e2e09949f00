import type { voices as fr } from '../fr/voices.ts'
import { quoted } from './quoted.ts'

/** Several people answer the same question. */
export const voices: typeof fr = {
  title: 'Two views',
  apart: 'Two views: these answers are far apart. Nobody is wrong; talk about it together.',
  list: 'On these questions, the people who answered do not see the same thing. Nobody is wrong: talk about it.',
  answered: (who: string, answer: string) => `${who}: ${quoted(answer)}`,
  agreed: (answer: string) => `Agreed together: ${quoted(answer)}`,
  row: (row: string, answer: string) => `${row}: ${answer}`,
  someone: 'Someone',
  whose: (answer: string) => `Whose is the answer already given, ${quoted(answer)}?`,
  everyones: 'Everybody’s: it is the answer agreed together',
  who: 'Who answers?',
  another: (role: string) => `${role}, another person`,
  agreeing: 'The answer agreed together:',
  answering: (who: string) => `${who} answers:`,
  what: 'What next?',
  steps: {
    another: 'Hear another person',
    agree: 'Record the answer agreed together',
    leave: 'Leave the answers as they are and go on',
    part: 'Take back the answer agreed together',
    takeBack: 'Take back a person’s answer',
  },
  why: 'Why this answer? Enter alone: no reason',
  takeBackWhose: 'Whose answer should be taken back?',
  takenBack: (who: string) => `Answer taken back: ${who}.`,
  noRoles: 'This questionnaire keeps one answer per question: it has no roles.',
}
