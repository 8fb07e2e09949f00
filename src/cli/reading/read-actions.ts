import type { Action, ActionLibrary, Term } from '../../model/actions.ts'
import { asWritten, expressionText } from '../../text/expression-text.ts'
import { type Line, labelled, type Reading } from './reading.ts'

/** A library of actions: the rules of the plan, then each action as its owner would read it. */
export function* readActions(reading: Reading, library: ActionLibrary): Generator<Line> {
  const { words, say, condition } = reading
  yield { depth: 0, text: words.plan, style: 'title' }
  for (const [index, expression] of library.plan.rank.entries())
    yield* labelled(reading, 0, `${words.rank} ${index + 1}`, expressionText(expression, asWritten))
  for (const { id, when, why } of library.plan.rules) {
    yield { depth: 0, text: words.pair(id, say(why)) }
    yield* labelled(reading, 1, words.when, condition(when))
  }
  for (const action of library.actions) yield* readAction(reading, action, library)
}

function* readAction(reading: Reading, action: Action, library: ActionLibrary): Generator<Line> {
  const { words, say, figure, condition } = reading
  const { min, max } = action.days
  const terms = (among: readonly Term[], ids: readonly string[]) =>
    words.joined(among.filter(({ id }) => ids.includes(id)).map(({ text }) => say(text)))
  yield { depth: 0, text: '' }
  yield { depth: 0, text: words.named(action.id, say(action.name)), style: 'strong' }
  const days = min === max ? figure(min) : words.range(figure(min), figure(max))
  const takes = words.takes(days, terms(library.costs, [action.cost]), terms(library.horizons, [action.horizon]))
  yield { depth: 1, text: takes, style: 'faint' }
  yield* labelled(reading, 1, words.brings, words.joined(action.moves.map((move) => moveWords(reading, move))))
  if (action.when !== undefined) yield* labelled(reading, 1, words.proposed, condition(action.when))
  yield* labelled(reading, 1, words.who, terms(library.roles, action.who))
  yield* labelled(reading, 1, words.after, words.joined(action.after))
  yield { depth: 1, text: words.steps }
  for (const [index, step] of action.steps.entries()) yield { depth: 2, text: `${index + 1}. ${say(step)}` }
  yield* labelled(reading, 1, words.sign, say(action.sign))
  yield* labelled(reading, 1, words.training, terms(library.training, action.training))
  yield* labelled(reading, 1, words.referral, terms(library.referral, action.referral))
  yield* labelled(reading, 1, words.topics, terms(library.topics, action.topics))
}

function moveWords(
  { words, criteria, say, figure }: Reading,
  { criterion, from, to }: Action['moves'][number],
): string {
  return words.moves(words.named(criterion, say(criteria.get(criterion)?.name)), figure(from), figure(to))
}
