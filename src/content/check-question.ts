import { columnsOf } from '../model/columns.ts'
import { own } from '../model/own.ts'
import { type GridQuestion, isScored, type Question } from '../model/questionnaire.ts'
import { range } from './check-framework.ts'
import { checkOptions } from './check-options.ts'
import { checkValueRule } from './check-value-rule.ts'
import { type Finding, onKey, onValue } from './finding.ts'
import type { Beside } from './surroundings.ts'
import { type OwnQuestion, withOwnColumns } from './taken.ts'
import { unknownName, unknownNames } from './unknown-name.ts'

/** What a question can say wrong by itself, once read. */
export function* checkQuestion(question: Question, placed: OwnQuestion, beside: Beside): Generator<Finding> {
  const { path } = placed
  yield* measures(question, placed, beside)
  yield* roles(question, placed, beside)
  yield* privacy(question, placed)
  yield* sources(placed, beside)
  yield* reversal(placed)
  yield* variantOptions(question, placed)
  if (question.kind === 'number') yield* bounds(question, placed)
  if (question.kind === 'grid') yield* checkColumns(question, placed, beside)
  if (question.required && question.profile === undefined)
    yield onValue([...path, 'required'], { code: 'required-without-profile' })
  if (beside.framework === undefined || !isScored(question)) return
  yield* checkValueRule(question, placed, beside.framework.scale)
  yield* checkOptions(question, placed, beside)
}

/** The columns of a grid: each is a question, and then the grid has neither a scale nor a measure of its own. */
function* checkColumns(grid: GridQuestion, placed: OwnQuestion, beside: Beside): Generator<Finding> {
  const [, ...columns] = withOwnColumns(placed)
  if (columns.length === 0) return
  for (const key of ['options', 'scale', 'reverse', 'measures']) {
    if (Object.hasOwn(placed.question, key)) yield onKey([...placed.path, key], { code: 'key-beside-columns', key })
  }
  for (const [index, column] of columnsOf(grid).entries()) {
    const own = columns[index]
    if (own !== undefined) yield* checkQuestion(column, own, beside)
  }
  if (beside.framework !== undefined && columnsOf(grid).some(isScored))
    yield* checkValueRule(grid, placed, beside.framework.scale)
}

function* measures(question: Question, { question: written, path }: OwnQuestion, { framework }: Beside) {
  if (framework === undefined || !('measures' in written)) return
  for (const criterion of Object.keys(question.measures)) {
    if (framework.criteria.has(criterion)) continue
    const isAlone = typeof written.measures === 'string'
    const at = isAlone ? [...path, 'measures'] : [...path, 'measures', criterion]
    const finding = unknownName({ noun: 'criterion', name: criterion, known: framework.criteria.keys() }, at)
    yield isAlone ? finding : { ...finding, on: 'key' as const }
  }
}

function* roles({ ask, variants }: Question, { path }: OwnQuestion, { written }: Beside): Generator<Finding> {
  const known = new Set((written.roles ?? []).map(({ id }) => id))
  yield* unknownNames('role', ask, { known, path: [...path, 'ask'] })
  for (const [index, variant] of variants.entries())
    yield* unknownNames('role', variant.ask, { known, path: [...path, 'variants', index, 'ask'] })
}

function* privacy({ personal, purpose }: Question, { path }: OwnQuestion): Generator<Finding> {
  if (personal !== 'none' && purpose === undefined)
    yield onValue([...path, 'personal'], { code: 'purpose-missing', personal })
}

/** Only a scale can be taken in reverse. */
function* reversal({ question, path }: OwnQuestion): Generator<Finding> {
  if (!('reverse' in question) || question.reverse !== true) return
  if (question.options !== undefined && question.scale === undefined)
    yield onKey([...path, 'reverse'], { code: 'missing-key', key: 'scale' })
}

/** Where its choices come from: its own, a scale or a list, one of them only. */
function* sources({ question, path }: OwnQuestion, { written, surroundings }: Beside): Generator<Finding> {
  if (question.kind !== 'single' && question.kind !== 'multi' && question.kind !== 'grid') return
  if (question.kind === 'grid' && question.columns !== undefined) return
  const { options } = question
  const scale = 'scale' in question ? question.scale : undefined
  if (options !== undefined && scale !== undefined) yield onKey([...path, 'scale'], { code: 'options-and-scale' })
  if (options === undefined && scale === undefined) yield onValue(path, { code: 'no-options' })
  const scales = written.scales ?? {}
  if (scale !== undefined && own(scales, scale) === undefined)
    yield unknownName({ noun: 'scale', name: scale, known: Object.keys(scales) }, [...path, 'scale'])
  if (options !== undefined && 'list' in options && surroundings.list(options.list).is === 'missing')
    yield unknownName({ noun: 'list', name: options.list, known: surroundings.known.list }, [
      ...path,
      'options',
      'list',
    ])
}

function* variantOptions(question: Question, { path }: OwnQuestion): Generator<Finding> {
  const known = new Set('options' in question ? question.options.map(({ id }) => id) : [])
  if ('options' in question && known.size === 0) return
  for (const [index, { options }] of question.variants.entries()) {
    for (const id of Object.keys(options)) {
      if (known.has(id)) continue
      const at = [...path, 'variants', index, 'options', id]
      yield { ...unknownName({ noun: 'option', name: id, known }, at), on: 'key' }
    }
  }
}

function* bounds({ min, max }: Extract<Question, { kind: 'number' }>, { path }: OwnQuestion): Generator<Finding> {
  if (min !== undefined && max !== undefined) yield* range({ min, max }, path)
}
