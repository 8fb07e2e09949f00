/** How well a stated answer is supported: 0 stated by one person, 1 confirmed by a second, 2 seen, 3 measured. */
export type Evidence = 0 | 1 | 2 | 3

/**
 * What is known of a question. Never asked is the absence of an answer; made invisible is derived
 * from the questionnaire (see `standing.ts`) and never destroys what was answered.
 */
export type Answer =
  | Readonly<{ state: 'answered'; value: Value }>
  | Readonly<{ state: 'not-applicable'; reason: string }>
  | Readonly<{ state: 'unknown' }>
  | Readonly<{ state: 'later' }>

/**
 * An option's id, several of them, a number, a text or an ISO date, or the rows of a grid (row id → its own answer, an
 * option's id; or, of a grid with columns, its cells: column id → the cell's own answer).
 */
export type Value = string | number | readonly string[] | Rows

export type Rows = Readonly<Record<string, Answer>>

/** An answer with what was said around it. */
export type Response = Readonly<{
  answer: Answer
  evidence?: Evidence
  note?: string
  /** The text of an option that opens one. */
  other?: string
  /** What each respondent answered, kept apart from the reconciled answer. */
  by?: Readonly<Record<string, Answer>>
}>

/** Question id → response. */
export type Answers = ReadonlyMap<string, Response>

export function isRows(value: Value): value is Rows {
  return typeof value === 'object' && !Array.isArray(value)
}

export function isList(value: Value): value is readonly string[] {
  return Array.isArray(value)
}

/** The rows that an answer to a grid holds; none of any other answer, nor of one that is missing. */
export function rowsOf(answer: Answer | undefined): Rows {
  return answer?.state === 'answered' && isRows(answer.value) ? answer.value : {}
}

/** The ids chosen: one, several, or none when the value is no choice. */
export function choicesIn(value: Value): readonly string[] {
  if (typeof value === 'string') return [value]
  return isList(value) ? value : []
}
