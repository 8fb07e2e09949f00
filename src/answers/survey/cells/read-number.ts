import type { NumberQuestion } from '../../../model/questionnaire.ts'
import { codeOf, normal } from '../match/normal.ts'
import { answered, type Piece, refused, type Said, saidInUsualWords, type Way } from './way.ts'

/** A number as people write it: `4,5`, `1 250,50`, `1,250.50`, `12 h` where the question counts hours. */
export function readNumber(cell: string, piece: Piece<NumberQuestion>, way: Way): Said {
  const usual = saidInUsualWords(cell, piece)
  if (usual !== undefined) return usual
  const [, before = '', written = '', after = ''] =
    /^([^\d+\-−.,]*)([+\-−]?[.,]?\d(?:[\d\s.,'’]*\d)?(?:[eE][+-]?\d+)?[.,]?)(.*)$/su.exec(cell) ?? []
  const { asked } = piece
  if (written === '') return refused({ code: 'cell-number', cell, question: asked.id })
  const unit = [before, after].map((word) => word.trim()).filter((word) => word !== '')
  const stray = unit.find((word) => !isUnit(word, asked))
  if (stray !== undefined) return refused(strayFault(cell, stray, asked))
  const value = numberOf(written.replaceAll(/[\s'’]/gu, '').replace('−', '-'), way.decimal)
  if (typeof value !== 'number') return refused({ code: 'number-ambiguous', cell, readings: value })
  return Number.isFinite(value) ? judged(value, asked) : refused({ code: 'cell-number', cell, question: asked.id })
}

function strayFault(cell: string, unit: string, { id, unit: declared }: NumberQuestion) {
  const isNumberAlone = /\d/.test(unit) || unit.length > 20
  if (isNumberAlone) return { code: 'cell-number', cell, question: id } as const
  const expected = declared?.fr ?? declared?.en
  return { code: 'cell-unit', cell, unit, ...(expected === undefined ? {} : { expected }) } as const
}

/** Ways to write the units that questions ask in. */
const sameUnits: readonly (readonly string[])[] = [
  ['h', 'hr', 'hrs', 'heure', 'heures', 'hour', 'hours'],
  ['%', 'pour cent', 'pourcent', 'percent', 'per cent', 'pct'],
  ['$', 'cad', '$ca', '$cad', 'ca$', 'c$', 'dollar', 'dollars'],
  ['j', 'jour', 'jours', 'd', 'day', 'days'],
  ['min', 'minute', 'minutes'],
  ['mois', 'month', 'months'],
  ['an', 'ans', 'annee', 'annees', 'year', 'years', 'yr', 'yrs'],
  ['semaine', 'semaines', 'sem', 'week', 'weeks'],
]

/** Whether a word beside a number is the unit that its question declares. */
function isUnit(word: string, { unit }: NumberQuestion): boolean {
  const written = unitWord(word)
  return Object.values(unit ?? {}).some((declared) => {
    const own = unitWord(declared)
    if (own === written || own === `${written}s` || `${own}s` === written) return true
    return sameUnits.some(
      (same) => same.includes(written) && same.some((one) => one === own || own.startsWith(`${one} `)),
    )
  })
}

function unitWord(word: string): string {
  return normal(word) || codeOf(word)
}

/** The value of figures and marks; the two it could be, when a mark may stand for decimals or for thousands. */
function numberOf(written: string, decimal: ',' | '.' | undefined): number | readonly [number, number] {
  const mark = decimal ?? decimalMark(written)
  if (mark === 'either') return [Number(written.replace(',', '.')), Number(written.replace(',', ''))]
  const thousands = mark === ',' ? '.' : ','
  const [whole = '', ...decimals] = written.split(mark)
  if (decimals.length > 1 || !isGrouped(whole, thousands)) return Number.NaN
  return Number([whole.replaceAll(thousands, ''), ...decimals].join('.'))
}

function isGrouped(whole: string, mark: string): boolean {
  const [first = '', ...groups] = whole.split(mark)
  return groups.length === 0 || (/^[+-]?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group)))
}

/** Which mark comes before the decimals; `1,234` does not say. */
function decimalMark(written: string): ',' | '.' | 'either' {
  const [comma, point] = [written.lastIndexOf(','), written.lastIndexOf('.')]
  const commas = written.split(',').length - 1
  const points = written.split('.').length - 1
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  if (points > 1) return ','
  if (commas === 0) return '.'
  if (commas > 1) return '.'
  return /^[+-]?[1-9]\d{0,2},\d{3}$/.test(written) ? 'either' : ','
}

function judged(value: number, { min, max, whole }: NumberQuestion): Said {
  if (whole && !Number.isInteger(value)) return refused({ code: 'not-whole', value })
  const isOut = (min !== undefined && value < min) || (max !== undefined && value > max)
  if (!isOut) return answered(value)
  const edges = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  return refused({ code: 'out-of-range', value, ...edges })
}
