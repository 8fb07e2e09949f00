import type { Library } from '../../model/library.ts'
import { listGroups } from '../../store/groups.ts'
import { type AssessmentSummary, listAssessments, standingAssessments } from '../../store/list-assessments.ts'
import type { Store } from '../../store/store.ts'
import type { MigrateWords } from '../../text/migrate-words.ts'
import type { Context } from '../context.ts'
import { assessmentById } from '../find-assessment.ts'
import { findBusiness } from '../find-business.ts'

/** What a person asks: whose assessments, all of them or the last, and whether only to look. */
export type Meaning = Readonly<{ which: string; all: boolean; dryRun: boolean; library: Library; words: MigrateWords }>

/**
 * The assessments a person means: one by its id; those of a business, the last or all; those of a questionnaire, all.
 *
 * Undefined once it is said why there is none.
 */
export function findMeant(store: Store, meaning: Meaning, context: Context): readonly AssessmentSummary[] | undefined {
  const { which, library } = meaning
  const byId = assessmentById(store, which)
  if (byId !== undefined) return [byId]
  const isQuestionnaire =
    [...library.questionnaires.values()].some(({ content }) => content.id === which) ||
    listAssessments(store).some(({ questionnaire }) => questionnaire.id === which)
  return isQuestionnaire ? ofQuestionnaire(store, meaning, context) : ofBusiness(store, meaning, context)
}

function ofQuestionnaire(store: Store, meaning: Meaning, { talk }: Context) {
  const standing = standingAssessments(store).filter(({ questionnaire }) => questionnaire.id === meaning.which)
  const refusal = refusalOf(standing, meaning)
  if (refusal === undefined) return standing
  talk.err({ text: refusal, style: 'bad' })
  return undefined
}

/** Several are carried only when it is said: one word must not change a hundred assessments. */
function refusalOf({ length: count }: readonly unknown[], meaning: Meaning): string | undefined {
  const { which, all, dryRun, library, words } = meaning
  const versions = [...library.questionnaires.values()].filter(({ content }) => content.id === which)
  if (versions.some(({ content }) => content.respondents.anonymous)) return words.errors.anonymous(which)
  if (count === 0) return words.errors.noneTaken(which)
  return count === 1 || all || dryRun ? undefined : words.errors.allOfThem(which, count)
}

function ofBusiness(store: Store, { which, all, words }: Meaning, context: Context) {
  const business = findBusiness(store, which, context)
  if (business === undefined) return undefined
  const standing = standingAssessments(store, business.id)
  if (standing.length > 0) return all ? standing : standing.slice(-1)
  const [group] = listGroups(store, business.id)
  const { found } = context.messages.cli
  const sentence =
    group === undefined ? found.noAssessment(business.name) : words.errors.anonymous(group.questionnaire.id)
  context.talk.err({ text: sentence, style: 'bad' })
  return undefined
}
