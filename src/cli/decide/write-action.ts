import { meant } from '../typed-word.ts'
import { askWords } from '../visit/pick.ts'
import type { Council } from './council.ts'

/**
 * An action of one's own, said at the table: its name, then its steps one by one until nothing is said. Who and when are
 * agreed afterwards, as of any action.
 */
export async function writeAction({ deliberation, desk, context }: Council): Promise<'quit' | 'done'> {
  const { ask } = context.messages.plan.decisions
  const name = await askWords(ask.name, desk)
  if (typeof name !== 'object') return name === 'quit' ? 'quit' : 'done'
  const steps: string[] = []
  for (;;) {
    const step = await askWords(ask.step(steps.length + 1), desk)
    if (typeof step === 'object') {
      steps.push(meant(step.said) ?? '')
      continue
    }
    deliberation.take({ kind: 'add', name: meant(name.said) ?? '', steps, on: {} })
    return step === 'quit' ? 'quit' : 'done'
  }
}
