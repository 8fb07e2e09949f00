import type { Answer, Evidence } from '../../model/answer.ts'
import type { Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { type Move, say, type Table } from './ask-question.ts'

const evidences: readonly Evidence[] = [0, 1, 2, 3]

/**
 * The evidence or the note of a question, kept at once; the question is then asked again.
 *
 * Said before any answer, it is kept with an answer put off until later: nothing said is lost, and the question stays
 * among those that remain.
 */
export async function askAround(
  what: 'evidence' | 'note',
  rest: string,
  { question, table }: Readonly<{ question: Question; table: Table }>,
): Promise<Move | undefined> {
  const { sitting, context } = table
  const words = context.messages.visit
  const answer: Answer = sitting.answers.get(question.id)?.answer ?? { state: 'later' }
  if (what === 'note') {
    const note = rest === '' ? await noteTyped(question, table) : rest
    if (note === undefined) return undefined
    sitting.record(question, answer, { note })
    return say(words.noteKept, context)
  }
  const grade = await gradeChosen(question, rest, table)
  if (grade === undefined) return undefined
  sitting.record(question, answer, { evidence: grade })
  return say(words.gradeKept(words.grades[grade] ?? ''), context)
}

async function noteTyped(question: Question, { desk, sitting, context }: Table): Promise<string | undefined> {
  const before = sitting.answers.get(question.id)?.note
  const current = before === undefined ? [] : [before]
  const reply = await desk.ask({ prompt: context.messages.visit.note, current })
  const note = reply.kind === 'typed' ? reply.text.trim() : ''
  return note === '' ? undefined : note
}

async function gradeChosen(question: Question, rest: string, { desk, context }: Table): Promise<Evidence | undefined> {
  const words = context.messages.visit
  const { talk, language } = context
  if (rest !== '') return evidences.find((grade) => String(grade) === rest)
  if (question.evidence !== undefined) talk.err(words.look(inLanguage(question.evidence, language)))
  const choices = words.grades.map((text, grade) => ({ id: String(grade), text }))
  const reply = await desk.ask({ prompt: words.grade, choices })
  if (reply.kind === 'chosen') return evidences.find((grade) => String(grade) === reply.ids[0])
  return reply.kind === 'typed' ? evidences[Number(reply.text) - 1] : undefined
}
