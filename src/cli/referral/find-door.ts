import type { DirectoryEntry } from '../../model/directory.ts'
import type { Guide } from '../../model/door.ts'
import { suggest } from '../../model/suggest.ts'
import { inLanguage } from '../../model/text.ts'
import { doorsFor } from '../../report/doors-told.ts'
import { tell } from '../../report/telling.ts'
import type { Context } from '../context.ts'
import type { FollowedPlan } from '../plan-status/find-followed.ts'

/** An action of a plan that is followed, and where its doors are looked up. */
export type Leading = Readonly<{ followed: FollowedPlan; action: string; guide: Guide }>

/** Who is proposed for an action of a plan, door after door, each once. */
export function proposedFor({ followed, action, guide }: Leading, { language }: Context): readonly DirectoryEntry[] {
  const { kept, planned, shown } = followed
  const { scores } = kept.assessment
  const known = planned.actions.actions.find(({ id }) => id === action)
  if (known === undefined || scores === undefined) return []
  const telling = tell({ ...kept, scores, plan: shown, library: planned.actions, language, guide })
  const entries = doorsFor(telling, known).flatMap(({ proposed }) => proposed.map(({ entry }) => entry))
  return [...new Set(entries)]
}

/** The entry of the directory a person typed; undefined once it is said why nobody is sent there. */
export function findDoor(typed: string, leading: Leading, context: Context): DirectoryEntry | undefined {
  const { errors } = context.messages.referral
  const { entries } = leading.guide.directory
  const found = entries.find(({ id }) => id.toLowerCase() === typed.toLowerCase())
  if (found !== undefined && found.status !== 'closed') return found
  const near = suggest(
    typed,
    entries.map(({ id }) => id),
  )
  const proposed = proposedFor(leading, context).map(({ id }) => id)
  const sentences = [
    found === undefined ? errors.door(typed) : errors.closed(inLanguage(found.name, context.language)),
    ...(near === undefined || found !== undefined ? [] : [errors.didYouMean(near)]),
    proposed.length === 0 ? errors.search : errors.proposed(proposed.join(', ')),
  ]
  context.talk.err({ text: sentences.join(' '), style: 'bad' })
  return undefined
}
