import type { audiences as french } from '../fr/preparation-audiences.ts'

/** What is told differently according to who is handed the sheet: a business, a person about their practice, a region, an anonymous team. */
export const audiences: typeof french = {
  business: {
    over: 'To get ready for our meeting',
    anyone: 'Your business, up close',
    meeting: { advisor: 'With whom', contact: 'To reach us, or change the date' },
    topics: 'What we will talk about, and in how many questions',
    read: 'The whole notice will be read to you before the first question: you may say no, without explaining.',
    how: 'Tick what is most like your everyday work. Skip what you do not know: we will look at it together. Nothing is recorded until the notice has been read and agreed to.',
    about: ['Business', 'Date', 'Who answers (their role)', 'Who takes notes'],
  },
  advisor: {
    over: 'To get ready for our meeting',
    anyone: 'Your practice, up close',
    meeting: { advisor: 'With whom', contact: 'To reach us, or change the date' },
    topics: 'What you are asked, and in how many questions',
    read: 'The whole notice will be shown to you before the first question: you may say no, without explaining.',
    how: 'Tick what is true of your practice today, and skip what you do not know. Nothing is recorded until you have read the notice and agreed to it.',
    about: ['Advisor', 'Date'],
  },
  region: {
    over: 'To get ready for our meeting',
    anyone: 'Your region, up close',
    meeting: { advisor: 'With whom', contact: 'To reach us, or change the date' },
    topics: 'What we will talk about, and in how many questions',
    read: 'The whole notice will be read before the first question: anyone may say no, without explaining.',
    how: 'Tick what is most like the region today. Skip what nobody knows. Nothing is recorded until the notice has been read and agreed to.',
    about: ['Region', 'Date', 'Organisations present', 'Who takes notes'],
  },
  group: {
    over: 'Before you answer',
    anyone: 'Your view, without your name',
    meeting: { advisor: 'Who gathers the answers', contact: 'For any question' },
    topics: 'What you are asked, and in how many questions',
    read: 'The whole notice will be shown to you before the first question: you may say no, without explaining.',
    how: 'Tick what is true for you today. You may skip a question, or not answer. Write nothing else on this sheet, least of all your name: it is destroyed once the answers are counted.',
    about: ['Business', 'What it is about'],
  },
}
