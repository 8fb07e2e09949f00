import { formatDate } from '../text/format.ts'
import type { ActionTold, OutcomeTold, StageTold } from './progress-input.ts'
import type { ProgressTelling } from './progress-telling.ts'
import { type Block, plain, type Words } from './report.ts'

/** What became of the plan of each stage: in one sentence, then action by action. */
export function planBlocks(telling: ProgressTelling): readonly Block[] {
  const planned = telling.stages.filter(({ outcome }) => outcome !== undefined)
  if (planned.length === 0) return []
  const heading = { kind: 'heading', level: 2, text: telling.said.plan } as const
  return [heading, ...planned.flatMap((stage) => planOf(telling, stage))]
}

function planOf(telling: ProgressTelling, { stage, outcome, actions }: StageTold): readonly Block[] {
  const { words } = telling
  if (outcome === undefined) return []
  const items = actions.map((action) => item(telling, action))
  return [
    { kind: 'heading', level: 3, text: words.stage(stage) },
    { kind: 'paragraph', words: plain(inOneSentence(telling, outcome)) },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ]
}

function inOneSentence({ followUp, said }: ProgressTelling, { planned, done, dropped = 0 }: OutcomeTold): string {
  if (done === undefined) return said.sentence(followUp.planned(planned))
  const given = dropped === 0 ? [] : [followUp.dropped(dropped)]
  return said.sentence([followUp.done(done, planned), ...given].join(', '))
}

function item({ say, said, statuses, language }: ProgressTelling, action: ActionTold): Words {
  const { name, status, on, evidence, reason } = action
  return [
    { text: say(name), strong: true },
    { text: said.since(statuses[status], formatDate(on, language)) },
    ...(evidence === undefined ? [] : plain(said.evidence(evidence))),
    ...(reason === undefined ? [] : plain(said.reason(reason))),
  ]
}
