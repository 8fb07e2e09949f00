import type { AddedAction } from '../model/added-action.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { Choice, Decisions, Drop } from '../model/decisions.ts'
import { isDay } from '../model/text-form.ts'
import { type Guard, isBoolean, isString, listOf, optional, shaped } from './guard.ts'
import { parsed, readable, trusted } from './read-record.ts'
import type { Store } from './store.ts'

const isDayText: Guard<string> = (value): value is string => isString(value) && isDay(value)

export const isDecisions = shaped<Decisions>({
  choices: listOf(
    shaped<Choice>({
      action: isString,
      accepted: isBoolean,
      insteadOf: optional(isString),
      who: optional(isString),
      by: optional(isDayText),
      checkpoint: optional(isDayText),
      figure: optional(isString),
    }),
  ),
  dropped: listOf(shaped<Drop>({ action: isString, reason: isString })),
  added: optional(
    listOf(shaped<AddedAction>({ id: isString, name: isString, steps: listOf(isString), sign: optional(isString) })),
  ),
})

const isRow = shaped<Readonly<{ json: string }>>({ json: isString })

/** What is kept with a decision: the version of the plan it is about, when, and who was at the keyboard. */
export type Deciding = Readonly<{ version: number; at: string; by: string; decisions: Decisions }>

/**
 * Keeps what the owner decided of an assessment's plan, whole. It replaces nothing: the last one holds, the others stay.
 * False when the last one already says the same.
 */
export function recordDecisions(store: Store, assessment: string, { version, at, by, decisions }: Deciding): boolean {
  return store.write(() => {
    const json = canonicalJson(readable(isDecisions, decisions))
    if (lastRow(store, assessment)?.json === json) return false
    store.run(
      `INSERT INTO plan_decision (assessment, version, at, by, json)
       VALUES (@assessment, @version, @at, @by, @json)`,
      { assessment, version, at, by, json },
    )
    return true
  })
}

/** What the owner last decided of an assessment's plan; undefined while nothing is decided. */
export function loadDecisions(store: Store, assessment: string): Decisions | undefined {
  const row = lastRow(store, assessment)
  return row && trusted(store, isDecisions, parsed(store, row.json))
}

/**
 * Every action that was added to an assessment's plan or to those it revises, in the order added: an action of an earlier
 * line that something was recorded of keeps its name.
 */
export function addedInLine(store: Store, assessment: string): readonly AddedAction[] {
  const rows = store.rows(
    `WITH RECURSIVE line (id) AS (
       SELECT @assessment UNION SELECT revises FROM revision JOIN line ON revision.assessment = line.id
     )
     SELECT json FROM plan_decision
     WHERE seq IN (SELECT max(seq) FROM plan_decision WHERE assessment IN (SELECT id FROM line) GROUP BY assessment)
     ORDER BY seq`,
    { assessment },
  )
  return rows.flatMap((row) => {
    const { json } = trusted(store, isRow, row)
    return trusted(store, isDecisions, parsed(store, json)).added ?? []
  })
}

function lastRow(store: Store, assessment: string): Readonly<{ json: string }> | undefined {
  const row = store.row('SELECT json FROM plan_decision WHERE assessment = @assessment ORDER BY seq DESC LIMIT 1', {
    assessment,
  })
  return row === undefined ? undefined : trusted(store, isRow, row)
}
