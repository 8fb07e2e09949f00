import type { Choice } from '../visit/desk.ts'
import { pickOrCommand } from '../visit/pick.ts'
import { askAbout } from './ask-about.ts'
import { addable, askWhich, type Council, keysUnder } from './council.ts'
import type { Deliberation } from './deliberation.ts'
import { choiceWords } from './plan-words.ts'
import { sayAround } from './say-decisions.ts'
import { decisionsOf } from './shown-plan.ts'
import { writeAction } from './write-action.ts'

/**
 * The plan before its owner: one key says yes to all of it, and every action can be detailed, exchanged, dropped or moved
 * before. Gives whether the owner decided, or left it for later.
 */
export async function decideTogether(council: Council): Promise<'decided' | 'left'> {
  const { deliberation, desk, context } = council
  const { talk, messages } = context
  const words = messages.plan.decisions
  for (;;) {
    await desk.turnPage()
    talk.err('\n', { text: words.title, style: 'title' })
    sayAround(deliberation.planned, { ...context, talk: { ...talk, out: talk.err } })
    talk.err('\n', { text: words.what, style: 'strong' })
    const hint = keysUnder('confirm', council)
    const choices = choicesOf(council)
    const chosen = await pickOrCommand(
      { prompt: messages.visit.choice, choices, commands: ['confirm', 'quit'], hint },
      desk,
      context,
    )
    if (chosen === 'confirm') {
      deliberation.take({ kind: 'accept-all' })
      talk.err({ text: words.confirmed, style: 'good' })
      return 'decided'
    }
    if (typeof chosen !== 'object') return left(deliberation)
    if ((await doChosen(chosen.id, council)) === 'quit') return left(deliberation)
  }
}

/** One who said yes to each action has decided, whatever the key they leave with. */
function left({ isDecided }: Deliberation): 'decided' | 'left' {
  return isDecided ? 'decided' : 'left'
}

/** No action has such codes: those of a library begin with a letter, those that were added hold a number. */
const adding = '+'
const writing = '*'

function choicesOf(council: Council): readonly Choice[] {
  const { deliberation, context } = council
  const kept = decisionsOf(deliberation.planned).choices.map((choice) => ({
    id: choice.action,
    text: choiceWords(choice, deliberation.planned, context),
  }))
  const words = context.messages.plan.decisions
  const own = { id: writing, text: words.write }
  return addable(deliberation).length === 0 ? [...kept, own] : [...kept, { id: adding, text: words.add }, own]
}

function doChosen(id: string, council: Council): Promise<'quit' | 'done'> {
  if (id === adding) return add(council)
  return id === writing ? writeAction(council) : askAbout(id, council)
}

async function add(council: Council): Promise<'quit' | 'done'> {
  const chosen = await askWhich(council)
  if (typeof chosen === 'object') council.deliberation.take({ kind: 'accept', action: chosen.id })
  return chosen === 'quit' ? 'quit' : 'done'
}
