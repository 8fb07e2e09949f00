import type { Asking } from '../model/asking.ts'
import { canonicalJson } from '../model/canonical.ts'
import { pieceOf } from '../model/columns.ts'
import { type Expression, namesIn } from '../model/expression.ts'
import { optionsOf } from '../model/questionnaire.ts'

/** What a scored question is made of: change one of these, and its answers no longer say the same thing. */
export const parts = ['kind', 'options', 'rows', 'value', 'measures', 'compute'] as const
export type Part = (typeof parts)[number]

/**
 * What differs in the meaning of a question between two questionnaires; nothing when an answer means the same in both.
 *
 * The words are not its meaning: a question may be reworded, its options shown in another order, its condition changed.
 * Its kind is, and what its options are worth, its rows, its rule, what it measures, and all that it is computed from.
 */
export function changedParts(id: string, before: Asking, after: Asking): readonly Part[] {
  const first = meaningOf(id, before)
  const second = meaningOf(id, after)
  return parts.filter((part) => first[part] !== second[part])
}

type Meaning = Readonly<Record<Part, string>>

function meaningOf(id: string, asking: Asking): Meaning {
  const asked = asking.asked.get(id)
  if (asked === undefined) return { kind: '', options: '', rows: '', value: '', measures: '', compute: '' }
  const { question, measures } = asked
  const piece = pieceOf(question)
  const options = optionsOf(piece).map(({ id: option, value, points, exclusive, state }) => {
    return { option, value, points, exclusive, state }
  })
  const rows = question.kind === 'grid' ? question.rows.map(({ id: row, weight }) => ({ row, weight })) : []
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
  return canonicalJson({ compute, from: read.map((id) => meaningOf(id, asking)) })
}

function inAnyOrder(members: readonly unknown[]): string {
  return members
    .map((member) => canonicalJson(member))
    .sort()
    .join()
}
