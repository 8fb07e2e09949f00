import type { Response } from '../../model/answer.ts'
import { absent, type Codes } from '../../model/codes.ts'
import type { Profile } from '../../model/profile.ts'
import type { Sheet } from '../score.ts'
import { CodedColumn } from './coded-column.ts'
import type { Reads } from './reads.ts'

/** The columns of coded rows: questions by id, then keys of the profile known otherwise than by an answer. */
export type Columns = Readonly<{ questions: readonly string[]; profile?: readonly string[] }>

/** What is known of a key of the profile. */
export type Known = Profile extends ReadonlyMap<string, infer Fact> ? Fact : never

/** Sheets as rows of codes, and back. What nothing reads has no code. */
export class CodedSheets {
  readonly #answers: readonly (CodedColumn<Response> | undefined)[]
  readonly #profile: readonly (CodedColumn<Known> | undefined)[]
  readonly #names: readonly string[]

  constructor({ questions, profile = [] }: Columns, reads: Reads) {
    this.#names = [...questions, ...profile]
    this.#answers = questions.map((id) => (reads.questions.has(id) ? new CodedColumn(keyOfResponse) : undefined))
    this.#profile = profile.map((key) => (reads.profile.has(key) ? new CodedColumn(keyOfKnown) : undefined))
  }

  /** Whether anything depends on what is answered in a column. */
  reads(column: number): boolean {
    return this.#answers[column] !== undefined
  }

  codeAnswer(column: number, response: Response) {
    return this.#answers[column]?.code(response) ?? { code: absent, isFresh: false }
  }

  codeProfile(key: number, known: Known): number {
    return this.#profile[key]?.code(known).code ?? absent
  }

  /** What the codes of a row say, in all its columns or some. */
  sheet(codes: Codes, columns: Iterable<number> = this.#names.keys()): Required<Pick<Sheet, 'answers' | 'profile'>> {
    const answers = new Map<string, Response>()
    const profile = new Map<string, Known>()
    for (const column of columns) {
      const [name, code] = [this.#names[column] ?? '', codes[column] ?? absent]
      const response = this.#answers[column]?.said(code)
      const known = this.#profile[column - this.#answers.length]?.said(code)
      if (response !== undefined) answers.set(name, response)
      if (known !== undefined) profile.set(name, known)
    }
    return { answers, profile }
  }

  /** The columns that hold what is read. */
  columnsOf({ questions, profile }: Reads): readonly number[] {
    const isRead = (column: number): boolean =>
      (column < this.#answers.length ? questions : profile).has(this.#names[column] ?? '')
    return [...this.#names.keys()].filter(isRead)
  }
}

/** What the arithmetic reads of a response; what was said around it is no part of it. */
function keyOfResponse({ answer, evidence = 0, by }: Response): string {
  return JSON.stringify([answer, evidence, by])
}

function keyOfKnown(known: Known): string {
  return JSON.stringify(known)
}
