import type { Adjusted, Band, CriterionDerivation } from '../../model/derivation.ts'
import { reasonInWords } from './tell-condition.ts'
import { tellMade } from './tell-made.ts'
import { criterionName, edgesOf, levelName, type Telling } from './telling.ts'

/** All that makes a criterion's number and words, line by line: aggregate, ends, completeness, level, target, weight. */
export function* tellCriterion(telling: Telling, node: CriterionDerivation): Generator<string> {
  yield* tellMade(telling, node, edgesOf(telling, node.criterion))
  yield* tellTrust(telling, node)
  yield* tellWords(telling, node)
  yield* tellTarget(telling, node)
  yield* tellWeight(telling, node)
}

/** What a criterion shows of itself when its parts are not opened: its level, and why when it needs a reason. */
export function* tellWords(telling: Telling, node: CriterionDerivation): Generator<string> {
  const { words, share, result } = telling
  const { criterion, coverage, minimumCoverage, insufficient, level, shownLevel, between, band, caps, cappedBy } = node
  if (insufficient && coverage !== undefined && minimumCoverage !== undefined) {
    yield words.tooLittle(share(coverage, [minimumCoverage]), share(minimumCoverage))
    if (node.tier > 0 && node.value !== undefined) yield words.countsAbove
    return
  }
  if (level === undefined || shownLevel === undefined) return
  const name = (id: string) => levelName(telling, criterion, id)
  const edges = edgesOf(telling, criterion)
  const inBand = band === undefined ? undefined : bandInWords(telling, band)
  yield inBand === undefined ? words.levelAlone(name(level)) : words.level(name(level), inBand)
  for (const { rule, level: most } of caps)
    if (cappedBy.includes(rule)) yield words.capped(rule, name(most), name(shownLevel))
  const said = cappedBy.length > 0 ? words.betweenCapped : words.between
  if (between !== undefined && node.low !== undefined && node.high !== undefined)
    yield said(result(node.low, edges), name(between[0]), result(node.high, edges), name(between[1]))
}

function bandInWords({ words, figure }: Telling, { from, below, above, upTo }: Band): string | undefined {
  const { band } = words
  if (from !== undefined)
    return below === undefined ? band.from(figure(from)) : band.fromBelow(figure(from), figure(below))
  if (below !== undefined) return band.below(figure(below))
  if (above !== undefined)
    return upTo === undefined ? band.above(figure(above)) : band.aboveUpTo(figure(above), figure(upTo))
  return upTo === undefined ? undefined : band.upTo(figure(upTo))
}

function* tellTrust({ words, share, figure, rounded }: Telling, node: CriterionDerivation): Generator<string> {
  const { coverage, parts, minimumCoverage, evidence } = node
  const covered = parts.reduce((sum, part) => sum + part.covered, 0)
  const whole = parts.reduce((sum, part) => sum + part.whole, 0)
  const edges = minimumCoverage === undefined ? [] : [minimumCoverage]
  if (coverage !== undefined) yield words.coverage(share(coverage, edges), figure(covered), figure(whole))
  if (evidence !== undefined) yield words.evidence(rounded(evidence))
}

function* tellTarget(telling: Telling, { target, targetOf, targetSteps }: CriterionDerivation): Generator<string> {
  const { words, figure } = telling
  if (target === undefined) return
  if (targetOf !== undefined) yield words.targetOf(figure(target), criterionName(telling, targetOf))
  else {
    const how = stepsInWords(telling, targetSteps)
    yield how === undefined ? words.target(figure(target)) : words.targetBecause(how)
  }
}

/** What a criterion weighs among its siblings, and what the profile made of it; nothing where weights do not count. */
export function* tellWeight(telling: Telling, node: CriterionDerivation): Generator<string> {
  const { words, figure, share, criteria, derivation } = telling
  const { criterion, ownWeight, weight, weightSteps } = node
  const parent = derivation.criteria.find(({ parts }) =>
    parts.some(({ kind, id }) => kind === 'criterion' && id === criterion),
  )
  if (parent?.aggregate.kind !== 'mean') return
  const how = stepsInWords(telling, weightSteps, criteria.get(criterion)?.weight)
  const isSame = how === undefined || weightSteps.at(-1)?.by === 'set'
  yield words.weight(isSame ? (how ?? figure(ownWeight)) : words.equals(figure(ownWeight), how), share(weight))
}

/** The steps in force since the last number set, as a product: `14 (because…) × 1,2 (because…)`. */
function stepsInWords(telling: Telling, steps: readonly Adjusted[], base?: number): string | undefined {
  if (steps.length === 0) return undefined
  const start = steps.findLastIndex(({ by }) => by === 'set')
  const first = start < 0 && base !== undefined ? [telling.figure(base)] : []
  return [...first, ...steps.slice(Math.max(0, start)).map((step) => stepInWords(telling, step))].join(' × ')
}

function stepInWords(telling: Telling, { number, when }: Adjusted): string {
  const { words, figure } = telling
  return when === undefined ? figure(number) : words.because(figure(number), reasonInWords(telling, when))
}
