import { compareNumbers } from '../../model/number.ts'
import type { CriterionScore, Flag, QuestionScore, Score } from '../../model/score.ts'
import { inLanguage } from '../../model/text.ts'
import type { Difference, Moved } from '../../scoring/what-if.ts'
import { formatNumber } from '../../text/format.ts'
import { criterionName, edgesOf, type Line, levelName, type Telling } from './telling.ts'

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
  for (const moved of lenses) yield* tellNode(moved.after.lens, numberMoves(telling, moved, []))
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
  const { words } = telling
  const { what } = words
  const edges = edgesOf(telling, after.criterion)
  const level = (one: CriterionScore, id: string | undefined) => {
    if (one.insufficient) return words.insufficient
    return id === undefined ? what.noLevel : levelName(telling, after.criterion, id)
  }
  const shown = (one: CriterionScore) => {
    const between = one.between?.map((id) => levelName(telling, after.criterion, id))
    return between === undefined ? level(one, one.shownLevel) : between.join('–')
  }
  const worded = [
    [what.level, level(before, before.level), level(after, after.level)],
    [what.shownLevel, shown(before), shown(after)],
  ] as const
  return [
    ...numberMoves(telling, { before, after }, edges),
    ...worded.flatMap(([label, one, other]) => (one === other ? [] : [words.pair(label, what.moves(one, other))])),
    ...moveOf(telling, what.weight, [before.weight, after.weight], telling.share),
    ...moveOf(telling, what.target, [before.target, after.target], telling.figure),
  ]
}

function questionMoves(telling: Telling, { before, after }: Moved<QuestionScore>): readonly string[] {
  const { words } = telling
  const { what, state } = words
  const states =
    before.state === after.state ? [] : [words.pair(what.state, what.moves(state[before.state], state[after.state]))]
  return [
    ...states,
    ...numberMoves(telling, { before, after }, []),
    ...moveOf(telling, what.spread, [before.spread, after.spread], telling.figure),
  ]
}

function numberMoves(telling: Telling, { before, after }: Moved<Score>, edges: readonly number[]): readonly string[] {
  const { what } = telling.words
  const result = (value: number) => telling.result(value, edges)
  const span = ({ min, max }: Score) => `${telling.figure(min)}–${telling.figure(max)}`
  return [
    ...moveOf(telling, what.value, [before.value, after.value], result),
    ...moveOf(telling, what.low, [before.low, after.low], result),
    ...moveOf(telling, what.high, [before.high, after.high], result),
    ...moveOf(telling, what.coverage, [before.coverage, after.coverage], telling.share),
    ...moveOf(telling, what.evidence, [before.evidence, after.evidence], telling.figure),
    ...(span(before) === span(after) ? [] : [telling.words.pair(what.range, what.moves(span(before), span(after)))]),
  ]
}

type Ends = readonly [number | undefined, number | undefined]

/** A number before and after, and by how much it moves; nothing when it does not. */
function moveOf(
  telling: Telling,
  label: string,
  [before, after]: Ends,
  said: (value: number) => string,
): readonly string[] {
  const { words } = telling
  const isSame = before === undefined || after === undefined ? before === after : compareNumbers(before, after) === 0
  if (isSame) return []
  const word = (value: number | undefined) => (value === undefined ? words.what.none : said(value))
  const change =
    before === undefined || after === undefined ? '' : words.what.by(changeOf(telling, [before, after], said))
  return [words.pair(label, words.what.moves(word(before), word(after)) + change)]
}

/** The change with its sign; shares move in hundredths. */
function changeOf(
  telling: Telling,
  [before, after]: readonly [number, number],
  said: (value: number) => string,
): string {
  const change = after - before
  const written = said === telling.share ? telling.share(change) : formatNumber(change, telling.language, 2)
  return change > 0 ? `+${written}` : written
}
