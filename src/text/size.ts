import type { Language } from '../model/text.ts'
import { formatNumber } from './format.ts'

/** The size of a file as a person reads it, in thousands of bytes: « 1,2 Mo », “1.2 MB”. `units` goes from the byte up. */
export function formatSize(bytes: number, language: Language, units: readonly string[]): string {
  let [size, rank] = [bytes, 0]
  // What would be rounded to a thousand is already one of the next unit.
  while (size >= 999.5 && rank < units.length - 1) {
    size /= 1000
    rank += 1
  }
  return `${formatNumber(size, language, rank === 0 || size >= 9.95 ? 0 : 1)}\u00a0${units[rank] ?? ''}`
}
