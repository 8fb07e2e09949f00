import type { Answers } from '../model/answer.ts'
import type { Asked } from '../model/asking.ts'
import type { Section } from '../model/questionnaire.ts'
import { reconciled } from '../model/respondents.ts'
import type { Standing } from '../model/standing.ts'
import { answerAt, cellsOf, openCell } from './cells.ts'

/** A question on the way, and its place: « Question 12 de 18 · Données ». */
export type Stop = Readonly<{ asked: Asked; number: number; of: number }>

/**
 * The questions put to this business, in the order asked: the owner's wish first, whatever its section (design §5).
 *
 * Those that the program works out, and those not shown or not yet, are not on the way; they come when they are shown.
 */
export function courseOf(standing: Standing): readonly Stop[] {
  const all = [...standing.asking.asked.values()].filter(
    ({ question, answeredAs }) =>
      question.kind !== 'computed' && question.id === answeredAs && standing.visibility(question.id) === 'visible',
  )
  const inOrder = [...all.filter(isWish), ...all.filter((asked) => !isWish(asked))]
  return inOrder.map((asked, index) => ({ asked, number: index + 1, of: inOrder.length }))
}

function isWish({ question }: Asked): boolean {
  return question.profile === 'wish'
}

/** The stop of a question; undefined when it is not on the way. */
export function stopAt(course: readonly Stop[], id: string): Stop | undefined {
  return course.find(({ asked }) => asked.question.id === id)
}

/** A section on the way: where it begins, how many of its questions are settled, and how many it has. */
export type Leg = Readonly<{ section: Section; first: Stop; settled: number; of: number }>

/** The sections that have questions on the way, in the order met. */
export function legsOf(course: readonly Stop[], answers: Answers): readonly Leg[] {
  const sections = new Map<Section, readonly Stop[]>()
  for (const stop of course) {
    const { section } = stop.asked
    sections.set(section, [...(sections.get(section) ?? []), stop])
  }
  return [...sections].flatMap(([section, [first, ...others]]) => {
    if (first === undefined) return []
    const stops = [first, ...others]
    return [{ section, first, settled: stops.length - remaining(stops, answers).length, of: stops.length }]
  })
}

/** The place of a question among those of its section, from 1: « Données · 3 de 5 ». */
export function placeInSection(course: readonly Stop[], { asked }: Stop): Readonly<{ number: number; of: number }> {
  const inside = course.filter(({ asked: { section } }) => section.id === asked.section.id)
  return { number: inside.findIndex((stop) => stop.asked.question.id === asked.question.id) + 1, of: inside.length }
}

/** The next question nobody has answered yet, after this one, else from the start; undefined when none is left. */
export function nextStop(course: readonly Stop[], answers: Answers, after?: string): Stop | undefined {
  const from = course.findIndex(({ asked }) => asked.question.id === after) + 1
  return [...course.slice(from), ...course.slice(0, from)].find((stop) => isOpen(stop, answers))
}

/** Nobody has answered it, or a cell of it. */
export function isOpen({ asked: { question } }: Stop, answers: Answers): boolean {
  const answer = answers.get(question.id)?.answer
  return answer === undefined || (question.kind === 'grid' && openCell(question, answer) !== undefined)
}

/** The question before this one on the way; undefined at the first. */
export function stopBefore(course: readonly Stop[], id: string): Stop | undefined {
  const at = course.findIndex(({ asked }) => asked.question.id === id)
  return at > 0 ? course[at - 1] : undefined
}

/** What is not settled: never answered, or put off until later. */
export function remaining(course: readonly Stop[], answers: Answers): readonly Stop[] {
  return course.filter((stop) => isOpen(stop, answers) || isPutOff(stop, answers))
}

/** Left until later by everybody, or a cell of it: what respondents answered apart is not waiting for anything. */
export function isPutOff({ asked: { question } }: Stop, answers: Answers): boolean {
  const response = answers.get(question.id)
  if (response === undefined) return false
  const said = [reconciled(response) ?? Object.values(response.by ?? {})].flat()
  if (said.every(({ state }) => state === 'later')) return true
  return (
    question.kind === 'grid' && cellsOf(question).some((cell) => answerAt(response.answer, cell)?.state === 'later')
  )
}

/** The stage a business is at: the one after the last it has been through, the last again after that, else the first. */
export function stageAfter(stages: readonly string[], done: readonly string[]): string {
  const last = Math.max(-1, ...done.map((stage) => stages.indexOf(stage)))
  return stages[Math.min(last + 1, stages.length - 1)] ?? ''
}
