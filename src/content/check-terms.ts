import type { Noun } from '../model/noun.ts'
import { wishKey } from '../model/profile.ts'
import { allQuestions, optionsOf, type Questionnaire } from '../model/questionnaire.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { WrittenAction, WrittenActions } from './written/actions.ts'

const nouns = {
  roles: 'role',
  horizons: 'horizon',
  costs: 'cost',
  topics: 'topic',
  training: 'training',
  referral: 'referral',
} as const satisfies Readonly<Record<string, Noun>>

/** Every coded word of a library is used by an action. */
export function* checkTermsUsed(written: WrittenActions): Generator<Finding> {
  const used = new Set(written.actions.flatMap((action) => wordsOf(action)))
  for (const key of ['roles', 'horizons', 'costs', 'topics', 'training', 'referral'] as const) {
    for (const [index, { id: term }] of (written[key] ?? []).entries()) {
      if (!used.has(`${key} ${term}`))
        yield onValue([key, index, 'id'], { code: 'unused-term', noun: nouns[key], term })
    }
  }
}

function wordsOf({ who, horizon, cost, topics, training, referral }: WrittenAction): readonly string[] {
  const lists = { roles: who, horizons: [horizon], costs: [cost], topics, training, referral }
  return Object.entries(lists).flatMap(([key, words]) => (words ?? []).map((word) => `${key} ${word}`))
}

/** What a business may wish for is what the library answers: the topics of the closing question are its own. */
export function* checkTopics(
  { topics = [] }: WrittenActions,
  questionnaires: readonly Questionnaire[],
): Generator<Finding> {
  const offers = questionnaires.flatMap((one) => {
    const question = allQuestions(one).find(({ profile }) => profile === wishKey)
    const choices = question === undefined ? [] : optionsOf(question).filter(isTopic)
    return choices.map(({ id }) => ({ topic: id, questionnaire: `${one.id}@${one.version}` }))
  })
  if (offers.length === 0 || topics.length === 0) return
  const known = new Set(topics.map(({ id }) => id))
  for (const offer of offers)
    if (!known.has(offer.topic)) yield onKey(['topics'], { code: 'unanswered-topic', ...offer })
  const offered = new Set(offers.map(({ topic }) => topic))
  for (const [index, { id: topic }] of topics.entries())
    if (!offered.has(topic)) yield onValue(['topics', index, 'id'], { code: 'unoffered-topic', topic })
}

/** « Rien de cela », « autre » and « je ne sais pas » wish for nothing that could be named. */
function isTopic({ exclusive, other, state }: ReturnType<typeof optionsOf>[number]): boolean {
  return exclusive !== true && other !== true && state === undefined
}

/** Every kind of door leads to someone: an entry of a directory still proposed; `found` is every door of those. */
export function* checkDoors({ referral = [] }: WrittenActions, found: ReadonlySet<string>): Generator<Finding> {
  for (const [index, { id: door }] of referral.entries())
    if (!found.has(door)) yield onValue(['referral', index, 'id'], { code: 'door-without-entry', door })
}
