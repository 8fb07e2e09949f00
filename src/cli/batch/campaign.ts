import type { ActionLibrary } from '../../model/actions.ts'
import type { Framework } from '../../model/framework.ts'
import { actionsFor, type Digested, frameworkOf, type Library, noticeOf, referenceKey } from '../../model/library.ts'
import type { Notice } from '../../model/notice.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import { newestOf } from '../newest-version.ts'
import type { Batch } from './flags.ts'

/** What a batch is scored with: the questionnaire that was answered, and all that goes with it. */
export type Campaign = Readonly<{
  questionnaire: Questionnaire
  framework?: Framework
  notice?: Notice
  actions?: Digested<ActionLibrary>
  library: Library
  stage: string
}>

/** What the flags call for in this library; else the sentence that says what cannot be. */
export function campaignOf(asked: Batch, library: Library, { refusals }: BatchWords): Campaign | string {
  const wanted = asked.questionnaire ?? []
  const questionnaire = questionnaireNamed(wanted, library)
  if (questionnaire === undefined) {
    const known = [...library.questionnaires.keys()].join(', ')
    return wanted.length === 0 ? refusals.whichQuestionnaire(known) : refusals.noQuestionnaire(wanted.join(', '), known)
  }
  const { stages } = questionnaire
  const stage = asked.stage ?? stages[0] ?? ''
  if (!stages.includes(stage)) return refusals.stage(stage, stages.join(', '))
  const framework = frameworkOf(questionnaire, library)
  const notice = noticeOf(questionnaire, library)
  const actions = framework && actionsFor(library, framework)[0]
  const campaign = {
    questionnaire,
    library,
    stage,
    ...(framework === undefined ? {} : { framework }),
    ...(notice === undefined ? {} : { notice }),
    ...(actions === undefined ? {} : { actions }),
  }
  return uselessFlag(asked, campaign, refusals) ?? campaign
}

/** A questionnaire of one's own, named by its file, goes before one of the library. */
function questionnaireNamed(wanted: readonly string[], { questionnaires }: Library): Questionnaire | undefined {
  const all = [...questionnaires.values()]
  const own = all.find(({ file }) => wanted.includes(file))?.content
  if (own !== undefined) return own
  const known = all.flatMap(({ content }) =>
    wanted.includes(content.id) || wanted.includes(referenceKey(content)) ? [content] : [],
  )
  return newestOf(known, ({ version }) => version)
}

/** An anonymous or unscored questionnaire does not give all that can be asked. */
function uselessFlag(
  asked: Batch,
  { questionnaire, framework, actions }: Omit<Campaign, 'library'>,
  refusals: BatchWords['refusals'],
): string | undefined {
  const { scores, json, reports, business, groupBy } = asked
  const outputs = [
    ...(scores === undefined ? [] : ['--scores']),
    ...(json === true ? ['--json'] : []),
    ...(reports === undefined ? [] : ['--reports']),
  ]
  const [first] = outputs
  if (questionnaire.respondents.anonymous) {
    if (first !== undefined) return refusals.anonymousOutput(first)
    return business === undefined && groupBy === undefined ? refusals.anonymousAlone : undefined
  }
  if (first !== undefined && framework === undefined) return refusals.noFramework(first)
  return reports !== undefined && actions === undefined ? refusals.noPlan : undefined
}
