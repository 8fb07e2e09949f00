import { formatDate } from '../text/format.ts'
import { type Block, plain, type Words } from './report.ts'
import type { Telling } from './telling.ts'

/** The contents the numbers depend on, each by its id, its version and the digest that pins it. */
export function sources(telling: Telling): readonly Block[] {
  const { words, scores, plan, assessment, questionnaire, framework, say, language } = telling
  const { method } = words
  const pin = (name: string, pinned: Readonly<{ id: string; version: string; digest: string }>): Words =>
    plain(`${method.source(name, pinned.id, pinned.version)}.\n${method.fingerprint(pinned.digest)}`)
  const closed = assessment.closedAt
  const state = closed === undefined ? method.open : method.closed(formatDate(closed, language))
  const proof = assessment.digest === undefined ? '' : `\n${method.fingerprint(assessment.digest)}`
  const facts = [
    { label: method.questionnaire, words: pin(say(questionnaire.name), scores.questionnaire) },
    { label: method.framework, words: pin(say(framework.root.name), scores.framework) },
    { label: method.actions, words: pin(method.actions, plan.actions) },
    { label: method.assessment, words: plain(`${assessment.id}. ${state}${proof}`) },
  ]
  return [{ kind: 'facts', facts }]
}
