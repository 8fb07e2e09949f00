import type { CriterionScore } from '../model/score.ts'
import { edgesOf, levelWords } from './levels.ts'
import type { StageTold } from './progress-input.ts'
import type { ProgressTelling } from './progress-telling.ts'
import { type Block, type Cell, plain } from './report.ts'

/** So many columns stay readable; more stages make another table. */
const mostColumns = 4

/** The scores of every dimension at every stage, as they were handed over. */
export function stagesTable(telling: ProgressTelling): readonly Block[] {
  const { said, stages, framework } = telling
  const groups = Array.from({ length: Math.ceil(stages.length / mostColumns) }, (_, index) =>
    stages.slice(index * mostColumns, (index + 1) * mostColumns),
  )
  if (framework.root.children.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: said.stages },
    ...(stages.length > 1 ? [{ kind: 'paragraph', words: plain(said.stagesText), leads: true } as const] : []),
    ...groups.map((group) => table(telling, group)),
  ]
}

function table(telling: ProgressTelling, stages: readonly StageTold[]): Block {
  const { words, framework, say } = telling
  return {
    kind: 'table',
    columns: [
      { label: words.portrait.dimension, share: 30 },
      ...stages.map(({ stage }) => ({ label: words.stage(stage), share: 70 / stages.length })),
    ],
    rows: framework.root.children.map(({ id, name }) => [
      plain(say(name)),
      ...stages.map(({ scores }) => cell(telling, scoreOf(telling, scores, id))),
    ]),
  }
}

/** Nothing of a stage scored with another framework: its numbers are not of this series. */
function scoreOf({ framework }: ProgressTelling, scores: StageTold['scores'], id: string): CriterionScore | undefined {
  return scores.framework.id === framework.id ? scores.criteria.find(({ criterion }) => criterion === id) : undefined
}

function cell(telling: ProgressTelling, score: CriterionScore | undefined): Cell {
  const { words, said, figure, criteria } = telling
  if (score === undefined) return plain(said.notMeasured)
  if (score.value === undefined || score.insufficient) return plain(words.portrait.insufficient)
  return plain(
    words.pair(figure(score.value, edgesOf(criteria.get(score.criterion), score)), levelWords(telling, score)),
  )
}
