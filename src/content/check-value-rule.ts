import type { Range } from '../model/number.ts'
import type { Question, ValueRule } from '../model/questionnaire.ts'
import { checkPoints } from './check-dead.ts'
import { within } from './check-framework.ts'
import { type Finding, onValue } from './finding.ts'
import type { OwnQuestion } from './taken.ts'

/** The rules each kind of question can be valued by. */
const fits: Readonly<Record<Question['kind'], readonly ValueRule['kind'][]>> = {
  single: ['option'],
  multi: ['share', 'sum', 'mean'],
  grid: ['mean', 'sum'],
  number: ['bands', 'linear'],
  computed: ['bands', 'linear'],
  text: [],
  date: [],
}

/** How a scored question becomes a value: by a rule of its kind, whose points go up and stay on the scale. */
export function* checkValueRule(question: Question, { path }: OwnQuestion, scale: Range): Generator<Finding> {
  const { kind } = question
  const rule = 'value' in question ? question.value : undefined
  if (rule === undefined) {
    yield onValue([...path, 'measures'], { code: 'value-rule-missing', kind })
    return
  }
  const fit = fits[kind]
  if (!fit.includes(rule.kind))
    yield onValue([...path, 'value'], { code: 'value-rule-unfit', rule: rule.kind, kind, fit })
  if (rule.kind === 'mean' && kind === 'multi') yield onValue([...path, 'value'], { code: 'mean-of-ticks' })
  if (!('points' in rule)) return
  const at = [...path, 'value', rule.kind, 'points']
  for (const [index, [edge, value]] of rule.points.entries()) {
    const before = rule.points[index - 1]
    if (before !== undefined && before[0] >= edge) yield onValue([...at, index], { code: 'points-order' })
    yield* within(value, scale, [...at, index, 1])
  }
  yield* checkPoints(question, path)
}
