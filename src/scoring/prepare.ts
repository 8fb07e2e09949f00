import { type Asking, askingOf } from '../model/asking.ts'
import type { Framework } from '../model/framework.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Pinned, Scores } from '../model/score.ts'
import { type Node, treeOf } from './tree.ts'

/** A questionnaire and its framework, ready to score any number of sheets. */
export type Scorer = Readonly<{
  asking: Asking
  framework: Framework
  pinned: Pick<Scores, 'questionnaire' | 'framework'>
  /** The criteria that this questionnaire measures; absent when it measures none. */
  tree?: Node
}>

/** Content that is read once: what it costs is not paid again for each business of an export. */
export function prepare(content: {
  readonly questionnaire: Questionnaire
  readonly framework: Framework
  readonly pinned: Readonly<{ questionnaire: Pinned; framework: Pinned }>
}): Scorer {
  const { questionnaire, framework, pinned } = content
  const asking = askingOf(questionnaire, framework)
  const tree = treeOf(framework, asking)
  return { asking, framework, pinned, ...(tree === undefined ? {} : { tree }) }
}
