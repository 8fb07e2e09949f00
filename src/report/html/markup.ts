import { cleanText } from '../clean-text.ts'

/** A stretch of HTML. Only `element` makes one: anything else is text, and is always escaped. */
export type Markup = Readonly<{ html: string }>

export type Content = Markup | string

/** An attribute without a value is `true`; one that is `undefined` is not written. A number keeps two decimals. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>

const withoutEnd = new Set(['meta', 'br', 'col'])

/** An element, its attributes and what it holds, in order. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`
  return { html: withoutEnd.has(name) ? start : `${start}${content.map(htmlOf).join('')}</${name}>` }
}

/** The style sheet of a page. What a person wrote enters it through `cssText` alone. */
export function styleSheet(css: string): Markup {
  return { html: `<style>${css}</style>` }
}

/** A text as a string of CSS: every sign that is no letter or digit by its code, so that it can end nothing. */
export function cssText(text: string): string {
  const escaped = cleanText(text).replace(/[^\p{L}\p{N}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}

function htmlOf(content: Content): string {
  return typeof content === 'string' ? escaped(cleanText(content)) : content.html
}

function attribute([name, value]: readonly [string, string | number | true | undefined]): string {
  if (value === undefined) return ''
  if (value === true) return ` ${name}`
  const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : cleanText(value)
  return ` ${name}="${escaped(text)}"`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
