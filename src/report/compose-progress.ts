import { formatDate } from '../text/format.ts'
import { planBlocks } from './compose-progress-plan.ts'
import { stagesTable } from './compose-progress-stages.ts'
import { stepBlocks } from './compose-progress-step.ts'
import type { ProgressInput } from './progress-input.ts'
import { type ProgressTelling, tellProgress } from './progress-telling.ts'
import { type Block, plain, type Report } from './report.ts'

/**
 * What changed in a business from its first stage to its last, what its plans became, and what to remember of it
 * together. Never what caused it: two dates say no such thing.
 */
export function composeProgress(input: ProgressInput): Report {
  const telling = tellProgress(input)
  const { words, said, subject, stages, language, advisor } = telling
  const last = stages.at(-1) ?? stages[0]
  return {
    language,
    title: said.titleOf(subject.name),
    subject: said.over,
    author: advisor?.organisation ?? advisor?.name ?? 'virage',
    date: last.at,
    footer: words.footer(subject.name, formatDate(last.at, language)),
    blocks: [
      title(telling),
      ...changes(telling),
      ...planBlocks(telling),
      ...between(telling),
      ...stagesTable(telling),
      { kind: 'heading', level: 2, text: said.talk },
      { kind: 'writing', label: said.writing, lines: 4 },
    ],
  }
}

function title({ words, said, subject, stages, language, advisor }: ProgressTelling): Block {
  const facts = [
    ...stages.map(({ stage, at }) => said.fact(words.stage(stage), formatDate(at, language))),
    ...(advisor === undefined ? [] : [words.with(advisor.name, advisor.organisation)]),
  ]
  return { kind: 'title', over: said.over, name: subject.name, facts }
}

function changes(telling: ProgressTelling): readonly Block[] {
  const { followUp, said, during, whole } = telling
  if (whole === undefined) return [{ kind: 'paragraph', words: plain(followUp.one) }]
  return [
    { kind: 'heading', level: 2, text: followUp.progressTitle(during) },
    { kind: 'paragraph', words: plain(followUp.noCause(during)), leads: true },
    ...stepBlocks(telling, whole),
    ...(whole.broken === undefined ? [{ kind: 'paragraph', words: plain(said.common), tone: 'small' } as const] : []),
  ]
}

function between(telling: ProgressTelling): readonly Block[] {
  const { steps, said, words } = telling
  if (steps.length === 0) return []
  const heading = { kind: 'heading', level: 2, text: said.between } as const
  const told = steps.flatMap((step): readonly Block[] => {
    const text = said.from(words.stage(step.before.stage), words.stage(step.after.stage))
    return [{ kind: 'heading', level: 3, text }, ...stepBlocks(telling, step)]
  })
  return [heading, ...told]
}
