import { evaluate } from '../model/evaluate.ts'
import { type Expression, namesIn } from '../model/expression.ts'
import type { FrameworkRule } from '../model/framework.ts'
import { compareNumbers, isAtLeast } from '../model/number.ts'
import type { CriterionScore } from '../model/score.ts'
import type { Lead } from './chart.ts'
import { type Block, plain } from './report.ts'
import type { Telling } from './telling.ts'

/** Two sides that a rule of the framework compares, and from which distance on it speaks: `ahead` − `behind` ≥ `most`. */
type Comparison = Readonly<{ ahead: Expression; behind: Expression; most: number }>

/** Where the two sides stand: the criteria of each, and its value. */
type Sides = Readonly<Record<'ahead' | 'behind', Readonly<{ criteria: readonly CriterionScore[]; value: number }>>>

/**
 * What must not run ahead of what (tools ahead of people), each time the framework has a rule of that form. Nothing
 * while one side is not known.
 */
export function leads(telling: Telling): readonly Block[] {
  const told = telling.framework.rules.flatMap((rule) => lead(telling, rule))
  if (told.length === 0) return []
  const { heading } = telling.words.charts.lead
  const text = told.some(({ isAhead }) => isAhead) ? heading.ahead : heading.none
  return [{ kind: 'heading', level: 2, text }, ...told.map(({ block }) => block)]
}

/** `isAhead`: one side is, by however little. */
type Told = Readonly<{ block: Block; isAhead: boolean }>

function lead(telling: Telling, { when, effect }: FrameworkRule): readonly Told[] {
  const compared = effect.kind === 'flag' ? comparisonIn(when) : undefined
  const sides = compared && sidesOf(telling, compared)
  if (compared === undefined || sides === undefined) return []
  const { words, figure } = telling
  const { lead: said } = words.charts
  const [ahead, behind] = [named(telling, sides.ahead.criteria), named(telling, sides.behind.criteria)]
  const chart = chartOf(telling, sides)
  const gap = sides.ahead.value - sides.behind.value
  const meaning = meaningOf(telling, { names: { ahead, behind }, gap, compared })
  const figures = [chart.ahead.figure, chart.behind.figure] as const
  const blocks: readonly Block[] = [
    { kind: 'paragraph', words: plain(said.text), leads: true },
    {
      kind: 'chart',
      chart,
      alt: said.alt(said.side(ahead, figures[0]), said.side(behind, figures[1]), figure(chart.max)),
    },
    {
      kind: 'legend',
      entries: [
        { mark: 'square', words: said.square(said.side(ahead, figures[0])) },
        { mark: 'disc', words: said.disc(said.side(behind, figures[1])) },
      ],
    },
    { kind: 'paragraph', words: plain(meaning) },
  ]
  return [{ block: { kind: 'together', blocks }, isAhead: compareNumbers(gap, 0) > 0 }]
}

function comparisonIn(when: Expression): Comparison | undefined {
  if (when.op !== '>=' || when.left.op !== '-') return undefined
  if (when.right.op !== 'constant' || typeof when.right.value !== 'number') return undefined
  return { ahead: when.left.left, behind: when.left.right, most: when.right.value }
}

/** Undefined unless both are made of criteria alone, all on one range, all known enough to be read. */
function sidesOf({ scores }: Telling, { ahead, behind }: Comparison): Sides | undefined {
  const readable = new Map(
    scores.criteria.flatMap((score) => (score.insufficient ? [] : [[score.criterion, score] as const])),
  )
  const side = (expression: Expression) => {
    const names = [...namesIn(expression)]
    const criteria = [...new Set(names.map(({ id }) => id))].flatMap((id) => readable.get(id) ?? [])
    const value = evaluate(expression, (space, id) => (space === 'value' ? readable.get(id)?.value : undefined))
    return typeof value === 'number' && criteria.length > 0 ? { criteria, value } : undefined
  }
  const sides = { ahead: side(ahead), behind: side(behind) }
  if (sides.ahead === undefined || sides.behind === undefined) return undefined
  const [first, ...others] = [...sides.ahead.criteria, ...sides.behind.criteria]
  const isOneRange = others.every(({ min, max }) => min === first?.min && max === first.max)
  return isOneRange ? { ahead: sides.ahead, behind: sides.behind } : undefined
}

function named({ words, criteria, say }: Telling, scores: readonly CriterionScore[]): string {
  const names = scores.map(({ criterion }) => say(criteria.get(criterion)?.name ?? {}))
  return names.length > 1 ? words.joined(names.map(words.quoted)) : words.quoted(names.join())
}

function chartOf({ criteria, say, figure }: Telling, { ahead, behind }: Sides): Lead {
  const { criterion = '', min = 0, max = 0 } = behind.criteria[0] ?? {}
  const levels = criteria.get(criterion)?.levels ?? []
  const bands = levels.map(({ name, from }) => ({ label: say(name), from: from ?? min }))
  const side = (value: number) => ({ value, figure: figure(value) })
  // Levels told by where they end are not named on the axis: it says where each begins.
  const isFrom = levels.every(({ from }) => from !== undefined)
  return { kind: 'lead', min, max, bands: isFrom ? bands : [], ahead: side(ahead.value), behind: side(behind.value) }
}

type Meant = Readonly<{ names: Readonly<Record<'ahead' | 'behind', string>>; gap: number; compared: Comparison }>

function meaningOf({ words, figure }: Telling, { names, gap, compared }: Meant): string {
  const { lead: said } = words.charts
  const edge = figure(compared.most, [compared.most])
  if (isAtLeast(gap, compared.most)) return said.tooFar(names.ahead, names.behind, figure(gap, [compared.most]), edge)
  if (compareNumbers(gap, 0) > 0) return said.near(names.ahead, names.behind, figure(gap, [compared.most]), edge)
  return said.none(names.ahead, names.behind)
}
