import type { subjects as fr } from '../fr/subjects.ts'

/** What is said otherwise according to what the questionnaire is about: a business, an advisor, a region. */
export const subjects: typeof fr = {
  business: {
    which: 'Name of the business',
    whichOne: 'Which business is it?',
    another: (name: string) => `A new business: ${name}`,
    counted: (count: number) => (count === 1 ? '1 business' : `${count} businesses`),
    resumed: 'Assessment resumed',
    underWay: 'Assessment under way',
    during: 'during the support',
    done: 'The visit is done',
    finish: 'Finish the assessment: scores and plan are kept as they are',
    keep: 'Leave and keep the assessment open',
    finished: 'Assessment finished.',
  },
  advisor: {
    which: 'Your name',
    whichOne: 'Who is it?',
    another: (name: string) => `Someone else: ${name}`,
    counted: (count: number) => (count === 1 ? '1 advisor' : `${count} advisors`),
    resumed: 'Self-assessment resumed',
    underWay: 'Self-assessment under way',
    during: 'during the path',
    done: 'The self-assessment is done',
    finish: 'Finish the self-assessment: scores are kept as they are',
    keep: 'Leave and keep the self-assessment open',
    finished: 'Self-assessment finished.',
  },
  region: {
    which: 'Name of the region',
    whichOne: 'Which region is it?',
    another: (name: string) => `A new region: ${name}`,
    counted: (count: number) => (count === 1 ? '1 region' : `${count} regions`),
    resumed: 'Portrait resumed',
    underWay: 'Portrait under way',
    during: 'from one stage to the next',
    done: 'The portrait is done',
    finish: 'Finish the portrait: scores are kept as they are',
    keep: 'Leave and keep the portrait open',
    finished: 'Portrait finished.',
  },
}
