import type { Level } from '../model/framework.ts'
import { isAtLeast, isBelow } from '../model/number.ts'
import type { Language } from '../model/text.ts'

/** The edge of a band: a number is in the band above it, `upTo` in the one below. */
export type Edge = number | Readonly<{ upTo: number }>

const nonBreakingSpace = '\u00a0'

/**
 * A number as a person reads it: `decimals` decimals, half away from zero after snapping to 1e-9, comma in French.
 *
 * `edges` are the edges of bands: where rounding would carry the number into another band, one more decimal is shown,
 * up to nine, so that nobody reads 2,5 beside the level of 2,4.
 */
export function formatNumber(value: number, language: Language, decimals = 1, edges: readonly Edge[] = []): string {
  const digits = decimalsFor(value, decimals, edges)
  const [whole = '0', fraction] = Math.abs(roundHalfAway(value, digits)).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'fr' ? nonBreakingSpace : ',')
  const sign = roundHalfAway(value, digits) < 0 ? '\u2212' : ''
  return sign + grouped + (fraction === undefined ? '' : (language === 'fr' ? ',' : '.') + fraction)
}

/** How many decimals a number needs, `decimals` at least, so that rounding carries it across no edge. */
export function decimalsFor(value: number, decimals: number, edges: readonly Edge[]): number {
  let digits = decimals
  while (digits < finest && edges.some((edge) => crosses(value, roundHalfAway(value, digits), edge))) digits += 1
  return digits
}

/** The decimals past which nothing is told apart: those of the product's tolerance. */
const finest = 9

/** Rounds half away from zero, after snapping to the product's tolerance: 2.4999999999 is 2.5. At most nine decimals. */
export function roundHalfAway(value: number, decimals: number): number {
  const snapped = Math.round(Math.abs(value) * 10 ** finest)
  const unit = 10 ** (finest - Math.min(finest, decimals))
  return (Math.sign(value) * Math.floor((snapped + unit / 2) / unit) * unit) / 10 ** finest
}

function crosses(value: number, rounded: number, edge: Edge): boolean {
  return isUnder(value, edge) !== isUnder(rounded, edge)
}

/** Within the product's tolerance, as levels are found. */
function isUnder(value: number, edge: Edge): boolean {
  return typeof edge === 'number' ? isBelow(value, edge) : isAtLeast(edge.upTo, value)
}

export function edgeAt(edge: Edge): number {
  return typeof edge === 'number' ? edge : edge.upTo
}

/** Where the printed numbers of these levels must not round across. */
export function edgesOfLevels(levels: readonly Level[]): readonly Edge[] {
  return levels.flatMap(({ from, upTo }): readonly Edge[] => {
    return from !== undefined ? [from] : upTo !== undefined ? [{ upTo }] : []
  })
}

/** A share (0-1) as a percentage, with the space French wants before the sign; `edges` are shares it must not seem to reach. */
export function formatShare(share: number, language: Language, edges: readonly number[] = []): string {
  const hundredths = edges.map((edge) => edge * 100)
  return `${formatNumber(share * 100, language, 0, hundredths)}${language === 'fr' ? nonBreakingSpace : ''}%`
}

/** A coverage (0-1): it never seems whole while a question is missing, nor enough while it is under its `minimum`. */
export function formatCoverage(coverage: number, language: Language, minimum?: number): string {
  return formatShare(coverage, language, [...(minimum === undefined ? [] : [minimum]), 1])
}

const monthNames: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** A month (`2026-11`) or a year (`2026`) in words: « novembre 2026 », “November 2026”. */
export function formatMonth(written: string, language: Language): string {
  const [year = '', month] = written.split('-')
  const name = month === undefined ? undefined : monthNames[language][Number(month) - 1]
  return name === undefined ? year : `${name}${nonBreakingSpace}${year}`
}

/** A calendar day (`2026-11-03…`) in words: « 3 novembre 2026 », “November 3, 2026”. Only the date part is read. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month = '1', day = '1'] = iso.slice(0, 10).split('-')
  const name = monthNames[language][Number(month) - 1] ?? ''
  if (language === 'en') return `${name} ${Number(day)}, ${year}`
  return `${Number(day) === 1 ? '1er' : Number(day)}${nonBreakingSpace}${name}${nonBreakingSpace}${year}`
}
