import type { Answer, Evidence } from '../../model/answer.ts'
import type { Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { askWords, pick } from './pick.ts'
import { type Move, say, type Table } from './table.ts'

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
  return what === 'note' ? keepNote(question, rest, table) : keepGrade(question, rest, table)
}

async function keepNote(question: Question, rest: string, table: Table): Promise<Move | undefined> {
  const { sitting, context, desk } = table
  const before = sitting.answers.get(question.id)?.note
  const words = context.messages.visit
  const note = rest === '' ? await askWords(words.note, desk, before === undefined ? [] : [before]) : { said: rest }
  if (note === 'quit') return { go: 'quit' }
  if (note === undefined) return undefined
  sitting.record(question, answerSoFar(question, table), { note: note.said })
  return say(words.noteKept, context)
}

async function keepGrade(question: Question, rest: string, table: Table): Promise<Move | undefined> {
  const { sitting, context } = table
  const words = context.messages.visit
  const grade = evidences.find((one) => String(one) === rest) ?? (await gradeChosen(question, table))
  if (grade === undefined) return undefined
  sitting.record(question, answerSoFar(question, table), { evidence: grade })
  return say(words.gradeKept(words.grades[grade] ?? ''), context)
}

function answerSoFar(question: Question, { sitting }: Table): Answer {
  return sitting.answers.get(question.id)?.answer ?? { state: 'later' }
}

/** The grades, numbered as they are written everywhere: from 0 to 3. */
async function gradeChosen(question: Question, { desk, context }: Table): Promise<Evidence | undefined> {
  const words = context.messages.visit
  const { talk, language } = context
  if (question.evidence !== undefined) talk.err(words.look(inLanguage(question.evidence, language)))
  const choices = words.grades.map((text, grade) => ({ id: String(grade), text }))
  talk.err({ text: words.grade, style: 'strong' })
  const chosen = await pick({ prompt: words.choice, choices, first: 0 }, desk, context)
  return evidences.find((grade) => String(grade) === chosen)
}
