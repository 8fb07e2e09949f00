import type { Choice } from '../model/decisions.ts'
import { clipped } from './clipped.ts'
import { scoresOfTier } from './levels.ts'
import { type Block, plain } from './report.ts'
import { profileCodes, profileText, type Telling } from './telling.ts'

/** What a page holds whatever is told: letters of a name, of a phrase, of a wish; dimensions, actions, topics. */
const most = { name: 110, phrase: 60, wish: 220, dimensions: 10, actions: 5, topics: 3 } as const

/** The same telling, with nothing in it that could run over a page: long texts only begun, long lists cut. */
export function boundTelling(telling: Telling): Telling {
  const { assessment, profile, plan, scores, actions, agreed, say, advisor } = telling
  const dimensions = new Set(scoresOfTier(telling, 1).slice(0, most.dimensions))
  const wish = profileText(profile, 'wish')
  const { subject } = assessment
  return {
    ...telling,
    say: (text) => clipped(say(text), most.phrase),
    assessment: { ...assessment, subject: { ...subject, name: clipped(subject.name, most.name) } },
    profile: new Map([
      ...profile,
      ['topics', profileCodes(profile, 'topics').slice(0, most.topics)] as const,
      ...(wish === undefined ? [] : [['wish', clipped(wish, most.wish)] as const]),
    ]),
    plan: { ...plan, active: plan.active.slice(0, most.actions) },
    scores: {
      ...scores,
      criteria: scores.criteria.filter((score) => score.tier !== 1 || dimensions.has(score)),
    },
    actions: new Map([...actions].map(([id, action]) => [id, { ...action, steps: [] }])),
    agreed: new Map([...agreed].map(([id, choice]) => [id, bound(choice)])),
    ...(advisor === undefined ? {} : { advisor: boundAdvisor(advisor) }),
  }
}

function bound(choice: Choice): Choice {
  return choice.who === undefined ? choice : { ...choice, who: clipped(choice.who, most.phrase) }
}

function boundAdvisor({ name, organisation }: NonNullable<Telling['advisor']>): NonNullable<Telling['advisor']> {
  const shown = clipped(name, most.phrase)
  return organisation === undefined
    ? { name: shown }
    : { name: shown, organisation: clipped(organisation, most.phrase) }
}

/** What a bound telling leaves to the full plan; nothing when it leaves nothing. */
export function leftOut(telling: Telling): readonly Block[] {
  const { summary } = telling.words.kinds
  const dimensions = Math.max(0, scoresOfTier(telling, 1).length - most.dimensions)
  const actions = Math.max(0, telling.plan.active.length - most.actions)
  if (dimensions + actions === 0) return []
  const words = plain(summary.leftOut(summary.left(dimensions, actions)))
  return [{ kind: 'paragraph', words, tone: 'small' }]
}
