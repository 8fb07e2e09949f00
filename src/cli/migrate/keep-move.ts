import { courseOf, remaining, type Stop } from '../../answers/course.ts'
import { askingOf } from '../../model/asking.ts'
import { referenceKey } from '../../model/library.ts'
import { Standing } from '../../model/standing.ts'
import { appendJournal } from '../../store/journal.ts'
import { reviseAssessment } from '../../store/revise-assessment.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { Move } from './prepare-move.ts'

/** Keeps a move as a revision of its assessment, which is not touched; gives the revision's id. */
export function keepMove(store: Store, move: Move, { environment }: Context): string {
  const { kept, target, carried } = move
  const { assessment: older, questionnaire } = kept
  const id = environment.newId()
  const at = environment.now().toISOString()
  store.write(() => {
    reviseAssessment(store, {
      id,
      older,
      ...target,
      answers: carried.answers,
      profile: standingAfter(move).profile(),
      at,
      by: environment.user,
      reason: `${referenceKey(questionnaire)} (${older.id}) → ${referenceKey(target.questionnaire)}`,
    })
    appendJournal(store, { at, systemUser: environment.user, command: 'questionnaire migrate', dossier: id })
  })
  return id
}

/** What is still to be asked once the answers are carried. */
export function leftAfter(move: Move): readonly Stop[] {
  return remaining(courseOf(standingAfter(move)), move.carried.answers)
}

function standingAfter({ kept, target, carried }: Move): Standing {
  const { profile, respondents } = kept.assessment
  const asking = askingOf(target.questionnaire, target.framework)
  return new Standing(asking, { answers: carried.answers, profile, respondents })
}
