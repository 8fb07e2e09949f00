import type { Answers } from '../model/answer.ts'
import type { Profile } from '../model/profile.ts'
import type { RoleOf } from '../model/respondents.ts'
import type { CriterionScore, Scores } from '../model/score.ts'
import { Standing } from '../model/standing.ts'
import { adjust } from './adjust.ts'
import { scoreLenses } from './lenses.ts'
import { type Measured, measureTree, scoreOf } from './measure-tree.ts'
import { measureSheet, questionScores } from './measured-sheet.ts'
import type { Scorer } from './prepare.ts'
import { applyRules, type Cap, type Readable, ruleFacts } from './rules.ts'
import { sumOf } from './sum.ts'
import { targetsOf } from './targets.ts'
import { allNodes } from './tree.ts'
import { isInsufficient, wordsOf } from './worded.ts'

/** An answer sheet, as the interview, a file or an export gives it. */
export type Sheet = Readonly<{ answers: Answers; profile?: Profile; respondents?: RoleOf }>

/**
 * The scores of a sheet (design §4): questions, then criteria from the leaves up, then levels under the rules' caps.
 *
 * Pure: the same sheet gives the same scores, wherever it comes from and in whatever order it was filled in.
 */
export function score(scorer: Scorer, sheet: Sheet): Scores {
  const { framework, pinned, tree } = scorer
  const standing = new Standing(scorer.asking, sheet)
  const contributions = measureSheet(standing, sheet)
  const questions = questionScores(standing, contributions)
  if (tree === undefined) return { ...pinned, criteria: [], questions, lenses: [], flags: [] }
  const base = new Map(allNodes(tree).map(({ criterion }) => [criterion.id, criterion.weight]))
  const weights = adjust(base, framework.weights, standing.facts)
  const root = measureTree(tree, { contributions, weights })
  const targets = targetsOf(root, adjust(new Map(), framework.targets, standing.facts))
  const measured = flat(root)
  const readable = new Map(measured.map((one) => [one.node.criterion.id, readableOf(one, targets)]))
  const { flags, caps } = applyRules(framework.rules, ruleFacts(readable, standing.facts))
  const criteria = toldTree(root, { caps, weights, targets })
  return { ...pinned, criteria, questions, lenses: scoreLenses(framework.lenses, measured), flags }
}

function flat(measured: Measured): readonly Measured[] {
  return [measured, ...measured.children.flatMap(flat)]
}

function readableOf(measured: Measured, targets: ReadonlyMap<string, number>): Readable {
  const score = scoreOf(measured)
  const target = targets.get(measured.node.criterion.id)
  const insufficient = isInsufficient(measured.node.criterion, score)
  return { score, insufficient, ...(target === undefined ? {} : { target }) }
}

type Telling = Readonly<{
  caps: readonly Cap[]
  weights: ReadonlyMap<string, number>
  targets: ReadonlyMap<string, number>
}>

/** The criteria in the framework's order, each with its share of its siblings' weight. */
function toldTree(measured: Measured, telling: Telling, share = 1): readonly CriterionScore[] {
  const weightOf = ({ node }: Measured): number => telling.weights.get(node.criterion.id) ?? node.criterion.weight
  const whole = sumOf(measured.children.map(weightOf))
  const under = measured.children.flatMap((child) =>
    toldTree(child, telling, whole === 0 ? 0 : weightOf(child) / whole),
  )
  return [told(measured, telling, share), ...under]
}

function told(measured: Measured, { caps, targets }: Telling, weight: number): CriterionScore {
  const { criterion } = measured.node
  const score = scoreOf(measured)
  const insufficient = isInsufficient(criterion, score)
  const target = targets.get(criterion.id)
  return {
    criterion: criterion.id,
    tier: criterion.tier,
    ...score,
    insufficient,
    ...(insufficient ? { cappedBy: [] } : wordsOf(criterion, score, caps)),
    weight,
    ...(target === undefined ? {} : { target }),
  }
}
