import type { Language } from '../model/text.ts'
import { formatNumber } from './format.ts'

/** A number with the decimals it was written with (nine at most), as a person reads it. */
export function exactNumber(value: number, language: Language): string {
  const [, decimals = ''] = String(value).split('.')
  const digits = /e/.test(String(value)) ? 9 : Math.min(9, decimals.length)
  return formatNumber(value, language, Number.isInteger(value) ? 0 : digits)
}
