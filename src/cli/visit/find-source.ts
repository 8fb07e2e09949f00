import { type Carried, carry } from '../../answers/carry.ts'
import { courseOf, remaining } from '../../answers/course.ts'
import { askingOf } from '../../model/asking.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Profile } from '../../model/profile.ts'
import { allQuestions, type Questionnaire } from '../../model/questionnaire.ts'
import { Standing } from '../../model/standing.ts'
import { type AssessmentSummary, standingAssessments } from '../../store/list-assessments.ts'
import { type KeptAssessment, loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'

/** An assessment whose answers another questionnaire may begin with: those it takes, what is then settled and what is left. */
export type Source = Pick<Carried, 'answers'> &
  Readonly<{ kept: KeptAssessment; profile: Profile; settled: number; left: number }>

/** What is about to begin, with whom; the stage when one is asked. */
export type Sought = Readonly<{ subject: string; questionnaire: Questionnaire; stage: string | undefined }>

/**
 * The assessment of the subject that a longer questionnaire can begin with; undefined when there is none.
 *
 * It is of the stage asked, else of the last stage that the longer one has not seen yet: an answer of an earlier stage
 * is to be asked again. Of several, the one that gives most, then the last.
 */
export function findSource(store: Store, sought: Sought, library: Library): Source | undefined {
  const { questionnaire, stage } = sought
  const standing = standingAssessments(store, sought.subject)
  const seen = new Set(standing.flatMap((one) => (one.questionnaire.id === questionnaire.id ? [one.stage] : [])))
  const isOfStage = (one: AssessmentSummary) => (stage === undefined ? !seen.has(one.stage) : one.stage === stage)
  const shorter = standing.filter((one) => isShorter(one, questionnaire) && isOfStage(one))
  const last = shorter.at(-1)?.stage
  const sources = shorter.flatMap((one) => {
    const kept = one.stage === last ? loadAssessment(store, one.id) : undefined
    return (kept && sourceOf(kept, questionnaire, library)) ?? []
  })
  return sources.toSorted((one, other) => one.settled - other.settled).at(-1)
}

function isShorter({ questionnaire: { id }, stage, questions }: AssessmentSummary, longer: Questionnaire): boolean {
  return id !== longer.id && questions < allQuestions(longer).length && longer.stages.includes(stage)
}

/** What a questionnaire of the same subject and framework takes of an assessment; undefined when that is a name at most. */
export function sourceOf(kept: KeptAssessment, longer: Questionnaire, library: Library): Source | undefined {
  const { assessment, questionnaire } = kept
  const measured = longer.framework
  if (questionnaire.subject !== longer.subject || measured === undefined) return undefined
  if (questionnaire.framework?.id !== measured.id) return undefined
  const { answers } = carry(assessment.answers, questionnaire, longer)
  const asking = askingOf(longer, library.frameworks.get(referenceKey(measured))?.content)
  const standing = new Standing(asking, { answers, respondents: assessment.respondents })
  const course = courseOf(standing)
  const open = new Set(remaining(course, answers))
  const settled = course.filter((stop) => !open.has(stop))
  if (settled.every(({ asked }) => asked.question.profile === 'name')) return undefined
  return { kept, answers, profile: standing.profile(), settled: settled.length, left: open.size }
}
