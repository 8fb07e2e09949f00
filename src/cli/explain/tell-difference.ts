import { compareNumbers } from '../../model/number.ts'
import type { CriterionScore, Flag, QuestionScore, Score } from '../../model/score.ts'
import { inLanguage } from '../../model/text.ts'
import type { Difference, Moved } from '../../scoring/what-if.ts'
import { decimalsFor, type Edge, formatNumber, roundHalfAway } from '../../text/format.ts'
import { criterionName, edgesOf, type Line, lensName, levelName, type Telling } from './telling.ts'

/** What other answers move, before and after; « rien ne change » when nothing does. */
export function* tellDifference(telling: Telling, difference: Difference): Generator<Line> {
  const { words } = telling
  const { what } = words
  const { criteria, questions, lenses, rules } = difference
  if (criteria.length + questions.length + lenses.length + rules.length === 0) yield { depth: 0, text: what.nothing }
  if (criteria.length > 0) yield { depth: 0, text: what.criteria, style: 'title' }
  for (const moved of criteria)
    yield* tellNode(criterionName(telling, moved.after.criterion), criterionMoves(telling, moved))
  if (lenses.length > 0) yield { depth: 0, text: what.lenses, style: 'title' }
  for (const moved of lenses) yield* tellNode(lensName(telling, moved.after.lens), numberMoves(telling, moved, {}))
  if (questions.length > 0) yield { depth: 0, text: what.questions, style: 'title' }
  for (const moved of questions)
    yield* tellNode(questionName(telling, moved.after.question), questionMoves(telling, moved))
  if (rules.length > 0) yield { depth: 0, text: what.rules, style: 'title' }
  for (const moved of rules) yield* tellRule(telling, moved)
}

function* tellNode(name: string, moves: readonly string[]): Generator<Line> {
  yield { depth: 1, text: name, style: 'strong' }
  for (const text of moves) yield { depth: 2, text }
}

function questionName({ questions, words, language }: Telling, id: string): string {
  return words.named(id, words.quoted(inLanguage(questions.get(id)?.text ?? {}, language)))
}

function* tellRule(
  { words, language }: Telling,
  { rule, before, after }: Difference['rules'][number],
): Generator<Line> {
  const { what } = words
  const state = (flag: Flag | undefined) =>
    flag === undefined ? what.ruleState.false : flag.known ? what.ruleState.true : what.ruleState.unknown
  yield { depth: 1, text: words.pair(rule, what.moves(state(before), state(after))), style: 'strong' }
  const why = after?.why ?? before?.why
  if (why !== undefined) yield { depth: 2, text: inLanguage(why, language), style: 'faint' }
}

function criterionMoves(telling: Telling, { before, after }: Moved<CriterionScore>): readonly string[] {
  const { what } = telling.words
  const edges = edgesOf(telling, after.criterion)
  const levels = changed(
    telling,
    what.level,
    [before, after].map((one) => levelOf(telling, one, one.level)),
  )
  const shown = changed(
    telling,
    what.shownLevel,
    [before, after].map((one) => shownOf(telling, one)),
  )
  const isTold = levels.length > 0 && [before, after].every((one) => one.level === one.shownLevel && !one.between)
  return [
    ...numberMoves(
      telling,
      { before, after },
      { edges, minimum: telling.criteria.get(after.criterion)?.minimumCoverage },
    ),
    ...levels,
    ...(isTold ? [] : shown),
    ...moveOf(telling, what.weight, [before.weight, after.weight], inShares(telling)),
    ...moveOf(telling, what.target, [before.target, after.target], inNumbers([])),
  ]
}

function levelOf(telling: Telling, one: CriterionScore, id: string | undefined): string {
  const { words } = telling
  if (one.insufficient) return words.insufficient
  return id === undefined ? words.what.noLevel : levelName(telling, one.criterion, id)
}

function shownOf(telling: Telling, one: CriterionScore): string {
  if (one.between === undefined) return levelOf(telling, one, one.shownLevel)
  const [low, high] = one.between.map((id) => telling.words.quoted(levelName(telling, one.criterion, id)))
  return telling.words.what.between(low ?? '', high ?? '')
}

function questionMoves(telling: Telling, { before, after }: Moved<QuestionScore>): readonly string[] {
  const { what, state } = telling.words
  return [
    ...changed(telling, what.state, [state[before.state], state[after.state]]),
    ...numberMoves(telling, { before, after }, {}),
    ...moveOf(telling, what.spread, [before.spread, after.spread], inNumbers([])),
  ]
}

/** The edges of a node's value, and of its completeness. */
type Edges = Readonly<{ edges?: readonly Edge[]; minimum?: number | undefined }>

/** The ends are told only where they are not the value itself. */
function numberMoves(
  telling: Telling,
  { before, after }: Moved<Score>,
  { edges = [], minimum }: Edges,
): readonly string[] {
  const { what } = telling.words
  const number = inNumbers(edges)
  const span = ({ min, max }: Score) => `${telling.figure(min)}–${telling.figure(max)}`
  const isOne = [before, after].every(({ value, low, high }) => value === low && value === high)
  const ends = isOne
    ? []
    : [
        ...moveOf(telling, what.low, [before.low, after.low], number),
        ...moveOf(telling, what.high, [before.high, after.high], number),
      ]
  return [
    ...moveOf(telling, what.value, [before.value, after.value], number),
    ...ends,
    ...moveOf(telling, what.coverage, [before.coverage, after.coverage], inShares(telling, minimum)),
    ...moveOf(telling, what.evidence, [before.evidence, after.evidence], inNumbers([])),
    ...changed(telling, what.range, [span(before), span(after)]),
  ]
}

function changed({ words }: Telling, label: string, [one = '', other = '']: readonly string[]): readonly string[] {
  return one === other ? [] : [words.pair(label, words.what.moves(one, other))]
}

/** How a number that moves is written with so many decimals, and how many it has at least. */
type Manner = Readonly<{ least: number; scale: number; edges: readonly Edge[]; write: (figure: string) => string }>

function inNumbers(edges: readonly Edge[]): Manner {
  return { least: 2, scale: 1, edges, write: (figure) => figure }
}

function inShares({ words }: Telling, edge?: number): Manner {
  return { least: 0, scale: 100, edges: edge === undefined ? [] : [edge * 100], write: words.what.percent }
}

type Ends = readonly [number | undefined, number | undefined]

/**
 * A number before and after, and by how much it moves; nothing when it does not.
 *
 * It has the decimals it takes for the two to differ, and the change is that of the numbers printed.
 */
function moveOf(telling: Telling, label: string, [before, after]: Ends, manner: Manner): readonly string[] {
  const { words, language } = telling
  const { scale, edges, write } = manner
  const [one, other] = [before, after].map((number) => (number === undefined ? undefined : number * scale))
  if (one === undefined || other === undefined) {
    const said = (number: number | undefined) =>
      number === undefined ? words.what.none : write(formatNumber(number, language, manner.least, edges))
    return changed(telling, label, [said(one), said(other)])
  }
  if (compareNumbers(one, other) === 0) return []
  let digits = Math.max(decimalsFor(one, manner.least, edges), decimalsFor(other, manner.least, edges))
  while (digits < 9 && roundHalfAway(one, digits) === roundHalfAway(other, digits)) digits += 1
  const change = roundHalfAway(other, digits) - roundHalfAway(one, digits)
  const [first, second, by] = [one, other, change].map((number) => write(formatNumber(number, language, digits)))
  const sign = change > 0 ? '+' : ''
  return [words.pair(label, words.what.moves(first ?? '', second ?? '') + words.what.by(sign + (by ?? '')))]
}
