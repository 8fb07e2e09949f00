import { isDecided } from '../model/decisions.ts'
import { formatDate } from '../text/format.ts'
import { type Fact, plain, type Words } from './report.ts'
import { actionName, type Telling, termsOf } from './telling.ts'

/** Whether the owner said yes to every action of the plan. */
export function isAgreed({ decided }: Telling): boolean {
  return decided !== undefined && isDecided(decided.decisions)
}

/** Who sees to an action: the person named, else the roles that usually do. */
export function doersOf(telling: Telling, id: string): string {
  const { agreed, library, actions } = telling
  return agreed.get(id)?.who ?? termsOf(telling, library.roles, actions.get(id)?.who ?? []).join(', ')
}

/** What is agreed of an action beside who: its days, its starting figure, what it replaces. */
export function agreedFacts(telling: Telling, id: string): readonly Fact[] {
  const { words, agreed, language } = telling
  const { by, checkpoint, figure, insteadOf } = agreed.get(id) ?? {}
  const { decisions } = words
  const fact = (label: string, text: string | undefined) => (text === undefined ? [] : [{ label, words: plain(text) }])
  return [
    ...fact(decisions.by, by && formatDate(by, language)),
    ...fact(decisions.checkpoint, checkpoint && formatDate(checkpoint, language)),
    ...fact(decisions.figure, figure),
    ...fact(decisions.insteadOf, insteadOf && actionName(telling, insteadOf)),
  ]
}

/** The first checkpoint of all the actions that are kept, when it is the same day. */
export function commonCheckpoint({ agreed }: Telling): string | undefined {
  const [first, ...others] = new Set([...agreed.values()].map(({ checkpoint }) => checkpoint))
  return others.length === 0 ? first : undefined
}

/** Who and when, in one breath, for the owner's page; a day that is everyone's is said once, elsewhere. */
export function agreedBriefly(telling: Telling, id: string): Words {
  const { words, agreed, language } = telling
  const { who, by, checkpoint } = agreed.get(id) ?? {}
  const { decisions } = words
  const isCommon = commonCheckpoint(telling) !== undefined
  const parts = [
    ...(who === undefined ? [] : [who]),
    ...(by === undefined ? [] : [decisions.agreed.by(formatDate(by, language))]),
    ...(checkpoint === undefined || isCommon ? [] : [decisions.agreed.checkpoint(formatDate(checkpoint, language))]),
  ]
  return parts.length === 0 ? [] : [{ text: ` (${parts.join(' · ')})` }]
}
