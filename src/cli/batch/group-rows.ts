import type { Response } from '../../model/answer.ts'
import type { AnswerSheet } from '../../model/answer-sheet.ts'
import { plainName } from '../../model/plain.ts'
import { allQuestions } from '../../model/questionnaire.ts'
import { newRespondent, withVoice } from '../../model/voices.ts'
import type { Campaign } from './campaign.ts'
import type { KeptRow } from './walk-rows.ts'

/** The rows of one business, each of a person. */
export type RowGroup = Readonly<{ name: string; rows: readonly KeptRow[] }>

/** Gathers rows by business, in the order they come; names are compared without case or accents. */
export function groupRows(rows: Iterable<KeptRow>, business: string | undefined): readonly RowGroup[] {
  const groups = new Map<string, { name: string; rows: KeptRow[] }>()
  for (const row of rows) {
    const name = business ?? row.group ?? ''
    const group = groups.get(plainName(name)) ?? { name, rows: [] }
    groups.set(plainName(name), group)
    group.rows.push(row)
  }
  return [...groups.values()]
}

/**
 * One sheet of the rows of a business: what each person answered is kept apart (`by`), and nothing is agreed on.
 *
 * People are called by their role, else by a rank: never by a word of the export, which could be a name. What a single
 * person answered is simply the answer.
 */
export function sheetOfGroup({ name, rows }: RowGroup, { questionnaire, stage }: Campaign): AnswerSheet {
  const respondents: Record<string, string> = {}
  const answers = new Map<string, Response>()
  const codes: string[] = []
  for (const { role, answers: said } of rows) {
    const code = newRespondent(role ?? 'r', codes)
    codes.push(code)
    if (role !== undefined) respondents[code] = role
    for (const [question, response] of said) {
      const heard = rows.length === 1 ? response : withVoice(answers.get(question), code, response.answer)
      answers.set(question, heard)
    }
  }
  return {
    questionnaire,
    stage,
    business: { name, profile: new Map(rows.flatMap(({ profile }) => [...profile])) },
    consents: consentsOf(rows),
    respondents: rows.length === 1 ? {} : respondents,
    answers: inOrder(answers, questionnaire),
  }
}

/** A purpose is agreed to when everybody who spoke of it agrees. */
function consentsOf(rows: readonly KeptRow[]): Readonly<Record<string, boolean>> {
  const all: Record<string, boolean> = {}
  for (const { consents } of rows)
    for (const [purpose, given] of Object.entries(consents)) all[purpose] = given && (all[purpose] ?? true)
  return all
}

function inOrder(answers: ReadonlyMap<string, Response>, questionnaire: Campaign['questionnaire']) {
  const ordered = allQuestions(questionnaire).flatMap(({ id }) => {
    const response = answers.get(id)
    return response === undefined ? [] : [[id, response] as const]
  })
  return new Map(ordered)
}
