import fc from 'fast-check'
import type { Expression } from '../../src/model/expression.ts'
import type { Framework } from '../../src/model/framework.ts'
import type { Range } from '../../src/model/number.ts'
import type {
  Column,
  GridQuestion,
  Option,
  Question,
  Questionnaire,
  Row,
  ValueRule,
} from '../../src/model/questionnaire.ts'
import { anyFramework, type Draw, leafIds, maybe, pick, times } from './arbitrary-framework.ts'
import {
  buildQuestionnaire,
  computed,
  grid,
  gridOf,
  multi,
  number,
  option,
  row,
  section,
  single,
  text,
} from './content.ts'
import { compare, constant, name, not } from './expressions.ts'

/** What random content may hold. */
export type Extent = Readonly<{
  questions?: number
  /** Left out where a law says « a computed value apart ». */
  computed?: boolean
}>

export type Content = Readonly<{ framework: Framework; questionnaire: Questionnaire }>

function anyValue(draw: Draw, { min, max }: Range): number {
  return pick(draw, [min, min + 1, (min + max) / 2, max - 0.5, max])
}

function anyOptions(draw: Draw, scale: Range): readonly Option[] {
  const worth = times(draw(fc.integer, { min: 2, max: 4 }), (index) =>
    option(index + 1, index === 0 || draw(fc.nat, 4) > 0 ? { value: anyValue(draw, scale) } : {}),
  )
  return draw(fc.nat, 3) === 0 ? [...worth, option('nsp', { state: pick(draw, ['unknown', 'not-applicable']) })] : worth
}

function anyTicks(draw: Draw, scale: Range): readonly Option[] {
  const ticks = times(draw(fc.integer, { min: 1, max: 3 }), (index) =>
    option(index + 1, { points: index === 0 ? 1 : pick(draw, [1, 2, 0.5]), value: anyValue(draw, scale) }),
  )
  const negative = option('moins', { points: -1, negative: true, value: scale.min })
  const none = option('none', { exclusive: true, value: scale.min, points: 0 })
  const state = option('nsp', { state: 'unknown' })
  return [...ticks, ...(draw(fc.boolean) ? [negative] : []), none, ...(draw(fc.nat, 3) === 0 ? [state] : [])]
}

function anyMeasured(draw: Draw, scale: Range): ValueRule {
  const values = times(3, () => anyValue(draw, scale)).toSorted((left, right) => left - right)
  const edges = [1, 3, 6]
  return {
    kind: pick(draw, ['bands', 'linear']),
    points: values.map((value, index) => [edges[index] ?? 0, value] as const),
  }
}

/** Conditions read the questions before, so that there is no circle. */
function anyCondition(draw: Draw, before: readonly Question[]): Expression {
  const columns = before.flatMap((question) => (question.kind === 'grid' ? (question.columns ?? []) : []))
  const asked = before.filter(({ kind }) => kind === 'single' || kind === 'number')
  const profile = pick(draw, [compare('profile.size', '==', 'S'), compare('profile.employees', '>=', 5)])
  if (columns.length > 0 && draw(fc.nat, 2) === 0) return ofColumn(draw, pick(draw, columns))
  if (asked.length === 0) return profile
  const { id, kind } = pick(draw, asked)
  const read = compare(`answer.${id}`, kind === 'single' ? 'in' : '>=', kind === 'single' ? [1, 2] : 3)
  return pick(draw, [read, not(read), profile, compare(`score.${id}`, '<', 3), compare(`spread.${id}`, '>=', 1.5)])
}

/** Of a column, a condition reads what its rows answer; and, of one that measures something, its value. */
function ofColumn(draw: Draw, { id, kind, measures }: Column): Expression {
  const said = constant(kind === 'text' ? 'rien' : 1)
  const read: Expression = { op: 'in', left: said, right: name('answer', id) }
  if (Object.keys(measures).length === 0) return pick(draw, [read, not(read)])
  return pick(draw, [read, not(read), compare(`score.${id}`, '<', 3), compare(`spread.${id}`, '>=', 1.5)])
}

function anyMeasures(draw: Draw, leaves: readonly string[]): Readonly<Record<string, number>> {
  const weight = (): number => pick(draw, [1, 1, 2, 0.5])
  return { [pick(draw, leaves)]: weight(), ...(draw(fc.nat, 3) === 0 ? { [pick(draw, leaves)]: weight() } : {}) }
}

type Making = Readonly<{ scale: Range; leaves: readonly string[]; extent: Extent }>

function anyQuestion(draw: Draw, before: readonly Question[], { scale, leaves, extent }: Making): Question {
  const id = `Q${before.length}`
  const sketch = {
    measures: anyMeasures(draw, leaves),
    ...(draw(fc.nat, 2) === 0 ? { showIf: anyCondition(draw, before) } : {}),
  }
  const inputs = before.filter(({ kind }) => kind === 'number')
  switch (pick(draw, ['single', 'single', 'multi', 'grid', 'columns', 'number', 'computed'] as const)) {
    case 'multi':
      return anyMulti(draw, id, { ...sketch, scale })
    case 'grid':
      return grid(id, anyRows(draw), { ...sketch, options: anyOptions(draw, scale), value: anyJoin(draw) })
    case 'columns':
      return anyGridOf(draw, id, { ...sketch, making: { scale, leaves, extent } })
    case 'number':
      return anyNumber(draw, id, { ...sketch, scale })
    case 'computed':
      if (extent.computed === true && inputs.length > 0) {
        const compute = compare(`answer.${pick(draw, inputs).id}`, '*', 0.5)
        return computed(id, compute, { ...sketch, value: anyMeasured(draw, scale) })
      }
      return single(id, { ...sketch, options: anyOptions(draw, scale) })
    case 'single':
      return single(id, { ...sketch, options: anyOptions(draw, scale) })
  }
}

type Sketch = Readonly<{ measures: Readonly<Record<string, number>>; scale: Range }>

function anyMulti(draw: Draw, id: string, { scale, ...sketch }: Sketch) {
  const kind = pick(draw, ['share', 'share', 'sum', 'mean'] as const)
  return multi(id, { ...sketch, options: anyTicks(draw, scale), value: { kind } })
}

function anyNumber(draw: Draw, id: string, { scale, ...sketch }: Sketch) {
  return number(id, { ...sketch, min: 0, max: 8, whole: draw(fc.boolean), value: anyMeasured(draw, scale) })
}

function anyRows(draw: Draw): readonly Row[] {
  return times(draw(fc.integer, { min: 1, max: 3 }), (at) => row(`r${at}`, { weight: pick(draw, [1, 2, 0.5]) }))
}

function anyJoin(draw: Draw): ValueRule {
  return { kind: pick(draw, ['mean', 'mean', 'sum'] as const) }
}

type Shown = Readonly<{ measures: Readonly<Record<string, number>>; showIf?: Expression; making: Making }>

/** Its columns measure, not itself; one may measure nothing. */
function anyGridOf(draw: Draw, id: string, { making, measures, ...shown }: Shown): GridQuestion {
  const columns = times(draw(fc.integer, { min: 1, max: 3 }), (at) =>
    anyColumn(draw, `${id}-${at}`, {
      scale: making.scale,
      measures: at === 0 ? measures : anyMeasures(draw, making.leaves),
    }),
  )
  return gridOf(id, anyRows(draw), columns, { ...shown, value: anyJoin(draw) })
}

function anyColumn(draw: Draw, id: string, sketch: Sketch): Column {
  const { scale, measures } = sketch
  switch (pick(draw, ['single', 'single', 'multi', 'number', 'text'] as const)) {
    case 'single':
      return single(id, { measures: draw(fc.nat, 3) === 0 ? {} : measures, options: anyOptions(draw, scale) })
    case 'multi':
      return anyMulti(draw, id, sketch)
    case 'number':
      return anyNumber(draw, id, sketch)
    case 'text':
      return text(id)
  }
}

/** Any framework, and any questionnaire that measures it. */
export function anyContent(draw: Draw, extent: Extent = {}): Content {
  const framework = anyFramework(draw)
  const making = { scale: framework.scale, leaves: leafIds(framework.root), extent }
  const questions: Question[] = []
  for (let left = draw(fc.integer, { min: 1, max: extent.questions ?? 7 }); left > 0; left -= 1) {
    questions.push(anyQuestion(draw, questions, making))
  }
  const half = Math.ceil(questions.length / 2)
  const second = maybe(draw, { showIf: anyCondition(draw, questions.slice(0, half)) })
  const sections = [section('S1', questions.slice(0, half)), section('S2', questions.slice(half), second)]
  const combine = pick(draw, ['median', 'mean'] as const)
  const respondents = { combine, anonymous: false, minimum: 1 }
  return { framework, questionnaire: buildQuestionnaire([], { sections, respondents }) }
}
