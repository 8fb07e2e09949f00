import { join } from 'node:path'
import Database from 'better-sqlite3'
import { run } from './run-program.ts'

/** An assessment as its row has it: answers and questions are lists in JSON, of the same order. */
type Row = Readonly<{ id: string; status: string; answers: string; questions: string; respondents: string }>
type Sheet = Readonly<{
  row: Row
  trail: readonly unknown[]
  consents: readonly unknown[]
  notices: readonly unknown[]
}>

/** Everything the store of this folder holds of each assessment, in the order started, read by SQLite itself. */
export function sheets(cwd: string): readonly Sheet[] {
  const database = new Database(join(cwd, 'data', 'virage.db'), { readonly: true })
  const of = (table: string, columns: string, id: string) =>
    database.prepare(`SELECT ${columns} FROM ${table} WHERE assessment = ? ORDER BY seq`).all(id)
  try {
    const rows = database
      .prepare<[], Row>(
        `SELECT assessment.id, status, answers, questions, respondents
         FROM assessment JOIN content ON content.digest = questionnaire ORDER BY assessment.seq`,
      )
      .all()
    return rows.map((row) => ({
      row,
      trail: of('trail', 'question, source, reason', row.id),
      consents: of('consent', 'purpose, given, at, how, notice', row.id),
      notices: of('notice_shown', 'notice, language, at', row.id),
    }))
  } finally {
    database.close()
  }
}

export function sheetAt(cwd: string, index: number): Sheet {
  const found = sheets(cwd)[index]
  if (found === undefined) throw new Error(`no assessment ${index}`)
  return found
}

/** Question → response, of what is stored: an answer with nothing around it is stored as its value alone. */
export function answersOf({ row }: Sheet): ReadonlyMap<string, unknown> {
  const places: readonly unknown[] = JSON.parse(row.answers)
  const questions: readonly string[] = JSON.parse(row.questions)
  const whole = (place: unknown): unknown =>
    typeof place === 'object' && !Array.isArray(place) ? place : { answer: { state: 'answered', value: place } }
  return new Map(questions.flatMap((id, at) => (places[at] === null ? [] : [[id, whole(places[at])] as const])))
}

/** Values of the scored questions of an assessment, as the program prints them. */
export function valuesOf(cwd: string, { row }: Sheet): Readonly<Record<string, unknown>> {
  return JSON.parse(run(['show', row.id, '--json'], { cwd }).out).questions
}
