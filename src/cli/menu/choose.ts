import type { Context } from '../context.ts'
import type { Choice, Desk, Reply } from '../visit/desk.ts'

/** What a person at the menu does with a list: takes one, goes back, or leaves. */
export type Chosen = Readonly<{ id: string }> | 'back' | 'quit'

/** Where the menu is read and answered. */
export type At = Readonly<{ desk: Desk; context: Context }>

/** One of a list, under its title. From the first list there is nowhere to go back to. */
export async function choose(
  { title, choices, isTop = false }: Readonly<{ title: string; choices: readonly Choice[]; isTop?: boolean }>,
  { desk, context }: At,
): Promise<Chosen> {
  const { talk, messages, simple } = context
  const { menu, visit } = messages
  const hint = (simple ? menu.keys.simple : menu.keys.rich)[isTop ? 'top' : 'under']
  for (;;) {
    await desk.turnPage()
    talk.err('\n', { text: title, style: 'strong' })
    const commands = isTop ? (['quit'] as const) : (['quit', 'back'] as const)
    const keys = isTop ? ['q'] : ['q', 'b']
    const reply = await desk.ask({ prompt: menu.choice, choices, commands, hint, keys, isRead: isTop })
    const chosen = meant(reply, choices, isTop)
    if (typeof chosen !== 'object' || 'id' in chosen) return chosen
    const { typed } = chosen
    talk.err(visit.faults['no-option']({ kind: 'no-option', typed, least: 1, most: choices.length }))
  }
}

/** What a reply means; what was typed, when it is nothing of the list. */
function meant(reply: Reply, choices: readonly Choice[], isTop: boolean): Chosen | Readonly<{ typed: string }> {
  if (reply.kind === 'end') return 'quit'
  if (reply.kind === 'command') return reply.command === 'back' ? 'back' : 'quit'
  if (reply.kind === 'chosen') return withId(reply.ids[0]) ?? { typed: '' }
  const typed = reply.text.trim().toLowerCase()
  if (typed === 'q') return 'quit'
  if (typed === 'b' && !isTop) return 'back'
  return (/^\d+$/.test(typed) ? withId(choices[Number(typed) - 1]?.id) : undefined) ?? { typed }
}

function withId(id: string | undefined): Readonly<{ id: string }> | undefined {
  return id === undefined ? undefined : { id }
}
