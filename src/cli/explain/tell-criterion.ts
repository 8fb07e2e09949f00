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
  const { criterion, coverage, minimumCoverage, insufficient, level, shownLevel, between, band, cappedBy } = node
  if (insufficient && coverage !== undefined && minimumCoverage !== undefined) {
    yield words.tooLittle(share(coverage, [minimumCoverage]), share(minimumCoverage))
    return
  }
  if (level === undefined || shownLevel === undefined) return
  const name = (id: string) => levelName(telling, criterion, id)
  const edges = edgesOf(telling, criterion)
  const inBand = band === undefined ? undefined : bandInWords(telling, band)
  yield inBand === undefined ? words.levelAlone(name(level)) : words.level(name(level), inBand)
  if (cappedBy.length > 0) yield words.capped(name(shownLevel), words.joined(cappedBy.map(words.theRule)))
  if (between !== undefined && node.low !== undefined && node.high !== undefined)
    yield words.between(result(node.low, edges), name(between[0]), result(node.high, edges), name(between[1]))
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

function* tellTrust({ words, share, figure }: Telling, node: CriterionDerivation): Generator<string> {
  const { coverage, parts, minimumCoverage, evidence } = node
  const covered = parts.reduce((sum, part) => sum + part.covered, 0)
  const whole = parts.reduce((sum, part) => sum + part.whole, 0)
  const edges = minimumCoverage === undefined ? [] : [minimumCoverage]
  if (coverage !== undefined) yield words.coverage(share(coverage, edges), figure(covered), figure(whole))
  if (evidence !== undefined) yield words.evidence(figure(evidence))
}

function* tellTarget(telling: Telling, { target, targetOf, targetSteps }: CriterionDerivation): Generator<string> {
  const { words, figure } = telling
  if (target === undefined) return
  if (targetOf !== undefined) yield words.targetOf(figure(target), criterionName(telling, targetOf))
  else {
    const reasons = targetSteps.map((step) => stepInWords(telling, step))
    yield reasons.length === 0
      ? words.target(figure(target))
      : words.targetBecause(figure(target), words.joined(reasons))
  }
}

function* tellWeight(
  telling: Telling,
  { tier, ownWeight, weight, weightSteps }: CriterionDerivation,
): Generator<string> {
  const { words, figure, share } = telling
  if (tier === 0) return
  yield words.weight(figure(ownWeight), share(weight))
  if (weightSteps.length > 0)
    yield words.weightSteps(words.joined(weightSteps.map((step) => stepInWords(telling, step))))
}

function stepInWords(telling: Telling, { by, number, when }: Adjusted): string {
  const { words, figure } = telling
  const step = words.weightStep[by](figure(number))
  return when === undefined ? step : words.because(step, reasonInWords(telling, when))
}
