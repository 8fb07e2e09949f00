import { changesTable, comparedDimensions } from './changes-table.ts'
import { changeSigns, changesMeaning } from './compose-since.ts'
import type { StepTold } from './progress-input.ts'
import type { ProgressTelling } from './progress-telling.ts'
import { type Block, labelled, plain } from './report.ts'

/** What changed between two stages; or why nothing of them can be compared. */
export function stepBlocks(telling: ProgressTelling, step: StepTold): readonly Block[] {
  const { words, said, followUp } = telling
  const { before, after, broken, answers, criteria } = step
  if (broken !== undefined) {
    const { reason, ...versions } = broken
    const told = followUp.series[reason](versions.before, versions.after)
    return [{ kind: 'paragraph', words: plain(told) }]
  }
  const compared = comparedDimensions(criteria)
  if (compared.length === 0) return [{ kind: 'paragraph', words: plain(said.nothing) }]
  const names = { before: words.stage(before.stage), after: words.stage(after.stage) }
  const alt = (name: string, then: string, now: string, change: string) =>
    said.alt(name, words.pair(names.before, then), words.pair(names.after, now), change)
  return [
    { kind: 'paragraph', words: plain(said.answers(answers.up, answers.down, answers.stable)), leads: true },
    changesTable(telling, compared, { ...names, alt, margin: Math.max(before.margin, after.margin) }),
    changeSigns(telling, said.beforeSign(names.before), said.afterSign(names.after)),
    ...changesMeaning({ ...telling, share: step.share }, compared),
    ...notCompared(telling, step),
  ]
}

/** The dimensions that both stages have and that cannot be compared, each with why. */
function notCompared({ words, said, criteria, say }: ProgressTelling, { criteria: all }: StepTold): readonly Block[] {
  const names = all
    .filter(({ tier, change, before, after }) => tier === 1 && change === undefined && (before ?? after) !== undefined)
    .map(({ criterion }) => say(criteria.get(criterion)?.name ?? {}) || criterion)
  if (names.length === 0) return []
  const label = said.notCompared
  return [{ kind: 'paragraph', words: labelled(label, `${words.joined(names)}.`), tone: 'small' }]
}
