import { type Carried, carry } from '../../answers/carry.ts'
import type { Framework } from '../../model/framework.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { compareVersions } from '../../model/version.ts'
import { pin } from '../../store/digest.ts'
import type { AssessmentSummary } from '../../store/list-assessments.ts'
import { type KeptAssessment, loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { newestVersion } from '../newest-version.ts'

/** An assessment and the content it goes to, with what becomes of its answers; nothing is written yet. */
export type Move = Readonly<{
  kept: KeptAssessment
  target: Pick<KeptAssessment, 'questionnaire' | 'framework'>
  /** The content changed and its version did not: somebody edited the file. */
  isEdited: boolean
  carried: Carried
}>

/** Why an assessment goes nowhere: it is where it should be already, or it cannot. */
export type Stay =
  | Readonly<{ reason: 'up-to-date'; at: AssessmentSummary }>
  | Readonly<{ reason: 'replaced'; at: AssessmentSummary; by: string }>
  | Readonly<{ reason: 'older'; at: AssessmentSummary; version: string }>
  | Readonly<{ reason: 'other-questionnaire' | 'unknown-questionnaire' | 'anonymous'; at: AssessmentSummary }>

/** Where to: `id@version` when it is said, else the newest version of the assessment's own questionnaire. */
export type Wanted = Readonly<{ to: Questionnaire | undefined; library: Library }>

/** What would become of an assessment; throws `RecordAltered` as `loadAssessment` does. */
export function prepareMove(store: Store, at: AssessmentSummary, { to, library }: Wanted): Move | Stay {
  const { questionnaire: taken, revisedBy: by } = at
  if (by !== undefined) return { reason: 'replaced', at, by }
  const questionnaire = to ?? newestVersion(taken.id, library)
  if (questionnaire === undefined) return { reason: 'unknown-questionnaire', at }
  const { id, version, framework: measured } = questionnaire
  if (id !== taken.id) return { reason: 'other-questionnaire', at }
  if (questionnaire.respondents.anonymous) return { reason: 'anonymous', at }
  if (compareVersions(version, taken.version) < 0) return { reason: 'older', at, version }
  const framework = measured && library.frameworks.get(referenceKey(measured))?.content
  const kept = loadAssessment(store, at.id)
  if (kept === undefined || isMadeWith(kept, { questionnaire, framework })) return { reason: 'up-to-date', at }
  return {
    kept,
    target: { questionnaire, ...(framework === undefined ? {} : { framework }) },
    isEdited: version === taken.version,
    carried: carry(kept.assessment.answers, kept.questionnaire, questionnaire),
  }
}

type Content = Readonly<{ questionnaire: Questionnaire; framework: Framework | undefined }>

/** Whether this very content made it: the versions are what the files say, the digests are what they hold. */
function isMadeWith({ assessment }: KeptAssessment, { questionnaire, framework }: Content): boolean {
  const isSame = assessment.questionnaire.digest === pin(questionnaire).digest
  return isSame && assessment.framework?.digest === (framework && pin(framework).digest)
}
