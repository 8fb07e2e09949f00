import type { Asking } from './asking.ts'
import { canonicalJson } from './canonical.ts'
import { pieceOf } from './columns.ts'
import { type Expression, namesIn } from './expression.ts'
import { optionsOf } from './questionnaire.ts'

/** What a scored question is made of: change one of these, and its answers no longer say the same thing. */
export const parts = ['kind', 'options', 'rows', 'value', 'measures', 'compute'] as const
export type Part = (typeof parts)[number]

/** A question of a questionnaire; `option` and `row` give the ids that its options and rows have taken since. */
export type Placed = Readonly<{
  id: string
  asking: Asking
  option?: (id: string) => string
  row?: (id: string) => string
}>

/**
 * What differs in the meaning of a question between two questionnaires; nothing when an answer means the same in both.
 *
 * The words are not its meaning: a question may be reworded, its options shown in another order, its condition changed.
 * Its kind is, and what its options are worth, its rows, its rule, what it measures, and all that it is computed from.
 */
export function changedParts(id: string, before: Asking, after: Asking): readonly Part[] {
  return partsBetween({ id, asking: before }, { id, asking: after })
}

/** The same of two questions that may have different ids. */
export function partsBetween(before: Placed, after: Placed): readonly Part[] {
  const first = meaningOf(before)
  const second = meaningOf(after)
  return parts.filter((part) => first[part] !== second[part])
}

type Meaning = Readonly<Record<Part, string>>

const itself = (id: string): string => id

function meaningOf({ id, asking, option: optionNow = itself, row: rowNow = itself }: Placed): Meaning {
  const asked = asking.asked.get(id)
  if (asked === undefined) return { kind: '', options: '', rows: '', value: '', measures: '', compute: '' }
  const { question, measures } = asked
  const piece = pieceOf(question)
  const options = optionsOf(piece).map(({ id: option, value, points, exclusive, state }) => {
    return { option: optionNow(option), value, points, exclusive, state }
  })
  const rows =
    question.kind === 'grid' ? question.rows.map(({ id: row, weight }) => ({ row: rowNow(row), weight })) : []
  return {
    kind: `${question.kind} ${piece.kind}`,
    options: inAnyOrder(options),
    rows: inAnyOrder(rows),
    value: canonicalJson([question, piece].map((one) => ('value' in one ? { rule: one.value } : {}))),
    measures: canonicalJson(measures),
    compute: question.kind === 'computed' ? recipe(question.compute, asking) : '',
  }
}

/** How a value is computed, and the meaning of every question it is computed from. */
function recipe(compute: Expression, asking: Asking): string {
  const read = [...namesIn(compute)].filter(({ space }) => space !== 'profile').map(({ id }) => id)
  return canonicalJson({ compute, from: read.map((id) => meaningOf({ id, asking })) })
}

function inAnyOrder(members: readonly unknown[]): string {
  return members
    .map((member) => canonicalJson(member))
    .sort()
    .join()
}
