import type { Context } from '../context.ts'
import type { Ask, Choice, Desk } from './desk.ts'

/** One of a list, by its number or its place; undefined when there is nobody to answer any more. */
export async function pick(
  asked: Ask & Readonly<{ choices: readonly Choice[] }>,
  desk: Desk,
  { talk, messages }: Context,
): Promise<string | undefined> {
  for (;;) {
    const reply = await desk.ask(asked)
    if (reply.kind === 'end') return undefined
    if (reply.kind === 'chosen') return reply.ids[0]
    const typed = reply.kind === 'typed' ? reply.text.trim() : ''
    const choice = asked.choices[Number(typed) - 1]
    if (choice !== undefined) return choice.id
    const { faults } = messages.visit
    talk.err(faults['no-option']({ kind: 'no-option', typed, most: asked.choices.length }))
  }
}

/** Yes or no, said in letters: Enter alone is neither. Undefined when there is nobody to answer any more. */
export async function yesOrNo(prompt: string, desk: Desk, { talk, messages }: Context): Promise<boolean | undefined> {
  for (;;) {
    const reply = await desk.ask({ prompt: `${prompt} ${messages.visit.yesNo}` })
    if (reply.kind === 'end') return undefined
    const typed = reply.kind === 'typed' ? reply.text.trim().toLowerCase() : ''
    if (['o', 'oui', 'y', 'yes'].includes(typed)) return true
    if (['n', 'non', 'no'].includes(typed)) return false
    talk.err(messages.visit.yesNoAgain)
  }
}
