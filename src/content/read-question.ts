import type { Column, GridQuestion, Option, Question, ValueRule } from '../model/questionnaire.ts'
import type { Expressions } from './expressions.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type {
  WrittenColumn,
  WrittenGrid,
  WrittenQuestion,
  WrittenValue,
  WrittenVariant,
} from './written/questionnaire.ts'

/** What a question is read with: the choices of each that has some, and the names of conditions. */
export type Reading = Readonly<{
  optionsOf: (written: WrittenQuestion) => readonly Option[]
  expressions: Expressions
}>

/** A question, once its choices are known and the names of its conditions too. */
export function readQuestion(written: WrittenQuestion, path: Path, reading: Reading): Question {
  switch (written.kind) {
    case 'grid':
      return readGrid(written, path, reading)
    case 'computed':
      return {
        ...readCommon(written, path, reading.expressions),
        kind: 'computed',
        compute: reading.expressions.read(written.compute, [...path, 'compute']),
        ...given('value', readValue(written.value)),
      }
    default:
      return readColumn(written, path, reading)
  }
}

function readGrid(written: WrittenGrid, path: Path, reading: Reading): GridQuestion {
  const columns = written.columns?.map((column, index) => readColumn(column, [...path, 'columns', index], reading))
  return {
    ...readCommon(written, path, reading.expressions),
    kind: 'grid',
    rows: written.rows.map(readRow),
    options: reading.optionsOf(written),
    value: readValue(written.value) ?? { kind: 'mean' },
    ...given('columns', columns),
  }
}

/** A question of one piece: what a column is as well. */
function readColumn(written: WrittenColumn, path: Path, { optionsOf, expressions }: Reading): Column {
  const common = readCommon(written, path, expressions)
  const options = optionsOf(written)
  switch (written.kind) {
    case 'single':
      return { ...common, kind: 'single', options, value: readValue(written.value) ?? { kind: 'option' } }
    case 'multi':
      return { ...common, kind: 'multi', options, value: readValue(written.value) ?? { kind: 'share' } }
    case 'number':
      return {
        ...common,
        kind: 'number',
        ...given('unit', written.unit),
        ...given('min', written.min),
        ...given('max', written.max),
        whole: written.whole === true,
        ...given('value', readValue(written.value)),
      }
    case 'text':
      return { ...common, kind: 'text', ...given('format', written.format), ...given('length', written.length) }
    case 'date':
      return { ...common, kind: 'date' }
  }
}

function readCommon(written: WrittenQuestion, path: Path, expressions: Expressions) {
  const { id, text, help, guide, evidence, required, na, ask, personal, purpose, profile } = written
  const showIf =
    written.show_if === undefined ? undefined : expressions.condition(written.show_if, [...path, 'show_if'])
  return {
    id,
    text,
    ...given('help', help),
    ...given('guide', guide),
    ...given('evidence', evidence),
    variants: (written.variants ?? []).map((variant, index) =>
      readVariant(variant, [...path, 'variants', index], expressions),
    ),
    ...given('showIf', showIf),
    required: required === true,
    checks: (written.checks ?? []).map(({ that, say, severity }, index) => ({
      that: expressions.condition(that, [...path, 'checks', index, 'that']),
      say,
      severity: severity ?? 'warning',
    })),
    notApplicable: typeof na === 'string' ? expressions.condition(na, [...path, 'na']) : na === true,
    ask: ask ?? [],
    measures: measuresOf(written),
    personal: personal ?? 'none',
    ...given('purpose', purpose),
    ...given('profile', profile),
  }
}

/** Criterion → weight, however it is written. */
export function measuresOf(written: WrittenQuestion): Readonly<Record<string, number>> {
  if (!('measures' in written) || written.measures === undefined) return {}
  return typeof written.measures === 'string' ? { [written.measures]: 1 } : { ...written.measures }
}

function readVariant(variant: WrittenVariant, path: Path, expressions: Expressions) {
  const { when, text, help, options, ask } = variant
  return {
    when: expressions.condition(when, [...path, 'when']),
    ...given('text', text),
    ...given('help', help),
    options: { ...options },
    ...given('ask', ask),
  }
}

function readRow({ id, text, weight, na }: WrittenGrid['rows'][number]) {
  return { id, text, weight: weight ?? 1, notApplicable: na === true }
}

function readValue(written: WrittenValue | undefined): ValueRule | undefined {
  if (written === undefined) return undefined
  if (typeof written === 'string') return { kind: written }
  if (written.bands !== undefined) return { kind: 'bands', points: written.bands.points }
  return { kind: 'linear', points: written.linear?.points ?? [] }
}
