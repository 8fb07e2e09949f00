import { plain } from '../../../model/plain.ts'

/**
 * A text as two writings of it are compared: no tag, entity, accent, capital, quotation mark or mark at the end; one
 * space where there is any (those of Word and Excel too), and none before a mark.
 */
export function normal(text: string): string {
  return plain(withoutMarkup(text))
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/[“”„«»"]/g, '')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[\s\u200b\ufeff]+/g, ' ')
    .replaceAll(/ (?=[?!:;.,)])/g, '')
    .replace(/^[\s*]+/, '')
    .replace(/[\s?!.:;,*]+$/, '')
}

/** The text of a fragment of a page, as some tools export what was formatted. */
function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text
  return text
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => character(Number(code)))
    .replaceAll(/&#x([\da-f]{1,5});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replaceAll(/&([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring);/gi, '$1')
    .replaceAll(/&([a-z]{2,6});/gi, (whole: string, name: string) => entities.get(name.toLowerCase()) ?? whole)
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const entities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['laquo', '"'],
  ['raquo', '"'],
  ['hellip', '…'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['oelig', 'œ'],
  ['aelig', 'æ'],
])

/** The same without the words that Qualtrics puts after a question whose other choice has a text of its own. */
export function withoutEnding(normalText: string): string {
  return normalText.replace(/ - (?:selected choice|choix selectionne)$/, '')
}

/** The same without the number that a form puts before its questions: « 12. », « Q12 - », « Question 3 : ». */
export function withoutNumber(normalText: string): string {
  return normalText.replace(/^(?:q(?:uestion)? ?)?\d{1,3}(?:[.):]| ?-)(?:\s+|(?=[a-z]))/, '')
}

/** A code as it is compared: capitals count for nothing, and a hyphen, a point or a space is an underscore. */
export function codeOf(text: string): string {
  return plain(text.trim()).replaceAll(/[-.\s]/g, '_')
}

/** A code of a tool that takes letters and figures only. */
export function squashed(text: string): string {
  return plain(text).replaceAll(/[^a-z0-9]/g, '')
}

/** What a cell says, once what guards a spreadsheet against formulas is taken off: `'=…`, `="…"`. */
export function unguarded(cell: string): string {
  const text = cell.trim()
  if (!text.startsWith('=') && !text.startsWith("'")) return text
  const quoted = /^="([^"]*)"$/.exec(text)?.[1]
  if (quoted !== undefined) return quoted.trim()
  return /^'[=+@-]/.test(text) ? text.slice(1).trim() : text
}
