import type { Outcome } from '../../answers/carry.ts'
import { pin } from '../../store/digest.ts'
import { leftAfter } from './keep-move.ts'
import type { Move, Stay } from './prepare-move.ts'

/** A move, and the id of the revision that was kept; none when it is only looked at. */
export type Made = Readonly<{ move: Move; revision?: string }>

/** What became of assessments, as `virage/migration@1`: what `--json` prints. `revision` is null when nothing is kept. */
export function migrationJson(made: readonly Made[], stays: readonly Stay[]): Readonly<Record<string, unknown>> {
  return {
    format: 'virage/migration@1',
    migrated: made.map(movedJson),
    stayed: stays.map(({ at, reason }) => ({ assessment: at.id, questionnaire: at.questionnaire, reason })),
  }
}

function movedJson({ move, revision }: Made) {
  const { kept, target, isEdited, carried } = move
  const { assessment } = kept
  const all = [...carried.outcomes]
  const of = (kind: Outcome['kind']) =>
    Object.fromEntries(all.filter(([, outcome]) => outcome.kind === kind).map(([id, outcome]) => [id, toldOf(outcome)]))
  return {
    assessment: assessment.id,
    revision: revision ?? null,
    subject: assessment.subject,
    stage: assessment.stage,
    from: assessment.questionnaire,
    to: pin(target.questionnaire),
    edited_without_version: isEdited,
    carried: of('carried'),
    to_reconfirm: of('to-reconfirm'),
    meaning_changed: of('meaning-changed'),
    retired: Object.keys(of('retired')),
    new: carried.added,
    left_to_ask: leftAfter(move).map(({ asked }) => asked.question.id),
  }
}

function toldOf({ kind: _, ...told }: Outcome): Readonly<Record<string, unknown>> {
  return told
}
