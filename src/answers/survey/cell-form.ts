const number = /^[-+]?[$€£]?\s?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?\s?[%$€£]?$/
const date = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}:\d{2}.{0,20})?$/
const time = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i

/** A number, an amount, a date or a time: what data is made of, and headers are not. */
export function isTyped(text: string): boolean {
  const trimmed = text.trim()
  return trimmed.length <= 40 && (number.test(trimmed) || date.test(trimmed) || time.test(trimmed))
}

/** How likely it is that a cell which is not quoted is one cell, from 0 to 1: it holds no sign of another delimiter or quote. */
export function wholeness(text: string): number {
  if (text === '') return 0.95
  if (isTyped(text)) return 1
  if (/^\s*["']|["']\s*$/.test(text) && !isBalanced(text)) return 0.3
  if (/[\t|;]|,(?! |$)/.test(text)) return 0.5
  return text.startsWith(' ') ? 0.8 : 0.98
}

/** Its quotes are inside it, or an apostrophe ends a word: nothing was cut in two. */
function isBalanced(text: string): boolean {
  return !/^\s*"|"\s*$/.test(text) && !/^\s*'/.test(text)
}
