import type { SubjectRecord } from '../../model/assessment.ts'
import { plainName } from '../../model/plain.ts'
import type { Store } from '../../store/store.ts'
import { findSubject } from '../../store/subjects.ts'
import type { Context } from '../context.ts'
import type { Desk } from './desk.ts'
import { pick } from './pick.ts'

/** A business (or advisor, or region) of the store, or the name of one that is not in it yet. */
export type Business = Readonly<{ subject: SubjectRecord }> | Readonly<{ name: string }>

/** What is looked for: `kind` words the questions; `only` leaves aside those of another kind. */
export type Meant = Readonly<{ name: string | undefined; kind: SubjectRecord['kind']; only: boolean }>

/**
 * The business (or advisor, or region) a person means, by the name given or asked; undefined when there is nobody to answer any more.
 *
 * The very name of a known one is that one; a part of a name is confirmed, because a new business may be meant.
 */
export async function chooseBusiness(
  { name: given, kind, only }: Meant,
  { store, desk, context }: Readonly<{ store: Store; desk: Desk; context: Context }>,
): Promise<Business | undefined> {
  const words = context.messages.visit.subjects[kind]
  const name = given?.trim() || (await nameTyped(words.which, desk))
  if (name === undefined) return undefined
  const found = findSubject(store, name, only ? kind : undefined)
  const [first] = found
  if (first === undefined) return { name }
  if (found.length === 1 && (isSameName(first.name, name) || first.id.startsWith(name))) return { subject: first }
  const choices = [
    ...found.map(({ id, name: known }) => ({ id, text: `${known}  (${id.slice(0, 8)})` })),
    { id: '', text: words.another(name) },
  ]
  context.talk.err(words.whichOne)
  const chosen = await pick({ prompt: context.messages.visit.choice, choices }, desk, context)
  if (chosen === undefined) return undefined
  const subject = found.find(({ id }) => id === chosen)
  return subject === undefined ? { name } : { subject }
}

async function nameTyped(prompt: string, desk: Desk): Promise<string | undefined> {
  for (;;) {
    const reply = await desk.ask({ prompt, commands: ['quit'] })
    if (reply.kind !== 'typed') return undefined
    if (reply.text.trim() !== '') return reply.text.trim()
  }
}

function isSameName(left: string, right: string): boolean {
  return plainName(left) === plainName(right)
}
