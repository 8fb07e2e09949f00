import type { Range } from '../model/number.ts'
import type { Option } from '../model/questionnaire.ts'
import type { Language } from '../model/text.ts'
import { given } from './given.ts'
import { noneOf } from './none-option.ts'
import { isBetween, type OptionSource, optionId } from './options-of.ts'
import type { WrittenOption } from './written/questionnaire.ts'

/** What decides the values of a question's choices. */
export type Valuing = Readonly<{
  kind: 'single' | 'multi' | 'grid'
  isScored: boolean
  range: Range | undefined
  languages: readonly Language[]
}>

/**
 * The choices of a question with their values.
 *
 * Where no choice of a scored single or grid has a value, they take the steps of the scale in order (those that are a
 * state take none). A scored multiple choice always has an exclusive choice that is no state, worth the minimum.
 */
export function readOptions(source: OptionSource, valuing: Valuing): readonly Option[] {
  if (source.from === 'nowhere') return []
  const options =
    source.from === 'list'
      ? source.entries.map(({ id, text }): Option => ({ id, text, ...plain }))
      : source.options.map(readOption)
  const { isScored, range, kind } = valuing
  if (!isScored || range === undefined) return options
  if (kind === 'multi') return withExclusive(options, range, valuing.languages)
  const stepped = options.some(({ value }) => value !== undefined) ? options : inSteps(options, range)
  return source.from === 'file' && source.reverse ? stepped.map((option) => reversed(option, range)) : stepped
}

const plain = { points: 1, exclusive: false, negative: false, other: false } as const

function readOption(written: WrittenOption, index: number): Option {
  const id = optionId(written, index)
  if (typeof written === 'string') return { id, text: {}, ...plain }
  const { text, full, value, points, exclusive, negative, state, other } = written
  return {
    id,
    text: isBetween(written) ? {} : (text ?? {}),
    ...given('full', full),
    ...given('value', value),
    points: points ?? 1,
    exclusive: exclusive === true,
    negative: negative === true,
    ...given('state', state),
    other: other === true,
  }
}

function inSteps(options: readonly Option[], range: Range): readonly Option[] {
  const stepping = options.filter(({ state }) => state === undefined)
  const step = stepping.length > 1 ? (range.max - range.min) / (stepping.length - 1) : 0
  return options.map((option) => {
    const rank = stepping.indexOf(option)
    return rank === -1 ? option : { ...option, value: range.min + rank * step }
  })
}

function reversed(option: Option, range: Range): Option {
  return option.value === undefined ? option : { ...option, value: range.min + range.max - option.value }
}

function withExclusive(options: readonly Option[], range: Range, languages: readonly Language[]): readonly Option[] {
  const saysNone = options.some(({ exclusive, state }) => exclusive && state === undefined)
  const all = saysNone ? options : [...options, noneOf(languages, range.min)]
  return all.map((option) =>
    option.exclusive && option.value === undefined && option.state === undefined
      ? { ...option, value: range.min }
      : option,
  )
}
