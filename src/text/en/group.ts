import type { group as fr } from '../fr/group.ts'

/** An anonymous questionnaire: a group, never a person. */
export const group: typeof fr = {
  promise:
    'This questionnaire is anonymous. Your answers are added to totals: no sheet is kept, nor who answered, nor when. Nothing is recorded before the end.',
  least: (minimum: number) => `Nothing is shown under ${numberWord(minimum)} answers to each question.`,
  add: 'Add your answers to those of the group? They can then be neither read nor taken back.',
  added: 'Counted. Thank you.',
  show: (name: string) => `The result of the group: virage show "${name}"`,
  quit: 'quit, nothing is kept',
  noVoices: 'This questionnaire is anonymous: a sheet is that of one person. Remove “by” and “respondents”.',
  noReport: 'This questionnaire is anonymous: it has no support plan. Remove --report.',
  noFollowed: 'This questionnaire is anonymous: it follows no support plan. Remove “followed”.',
  heading: (questionnaire: string, stage: string) => `${questionnaire} · ${stage}`,
  nothing: (minimum: number) => `fewer than ${numberWord(minimum)} answers: nothing is shown`,
  people: (people: number) => `${people} people. Later answers are added in groups only, never one by one.`,
  worth: (value: string) => `value: ${value}`,
}

function numberWord(count: number): string {
  return count === 5 ? 'five' : String(count)
}
