import { type Asking, askingOf } from '../../model/asking.ts'
import type { Library } from '../../model/library.ts'
import { changedParts } from '../../model/meaning.ts'
import { allQuestions, type Questionnaire } from '../../model/questionnaire.ts'
import { standingAssessments } from '../../store/list-assessments.ts'
import type { KeptAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import { newestVersion } from '../newest-version.ts'
import { type Source, sourceOf } from './find-source.ts'

/** A longer questionnaire, and what it takes of the assessment that opens into it. */
export type Longer = Readonly<{ questionnaire: Questionnaire; source: Source }>

/**
 * The questionnaire that an assessment opens into: the shortest of those that ask all that it scores and more, at its
 * stage; undefined when there is none, or when the subject has already begun that one at this stage.
 */
export function findLonger(kept: KeptAssessment, store: Store, library: Library): Longer | undefined {
  const { subject, stage } = kept.assessment
  const begun = standingAssessments(store, subject.id).filter((one) => one.stage === stage)
  const asking = askingOf(kept.questionnaire, kept.framework)
  const count = allQuestions(kept.questionnaire).length
  const all = [...library.questionnaires.values()].map(({ content }) => content)
  const longer = all.filter(
    (one) =>
      newestVersion(one.id, library) === one &&
      !one.respondents.anonymous &&
      one.stages.includes(stage) &&
      allQuestions(one).length > count &&
      asksAllOf(asking, one),
  )
  const [questionnaire] = longer.toSorted((one, other) => allQuestions(one).length - allQuestions(other).length)
  if (questionnaire === undefined || begun.some((one) => one.questionnaire.id === questionnaire.id)) return undefined
  const source = sourceOf(kept, questionnaire, library)
  return source && { questionnaire, source }
}

/** Whether every scored question is asked there too, and means the same. */
function asksAllOf(asking: Asking, longer: Questionnaire): boolean {
  const there = askingOf(longer)
  const scored = [...asking.asked.values()].filter(({ measures }) => Object.keys(measures).length > 0)
  return (
    scored.length > 0 &&
    scored.every(({ question: { id } }) => there.asked.has(id) && changedParts(id, asking, there).length === 0)
  )
}
