import type { Span, Words } from './report.ts'

const address = /(?:https?:\/\/|mailto:)[^\s<>"«»“”()]*[^\s<>"«»“”().,;:!?]/gu

/** Makes the web and mail addresses of a *content* text real links. Never called on an answer (trust INP-17). */
export function linked(text: string): Words {
  const spans: Span[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    if (match.index > end) spans.push({ text: text.slice(end, match.index) })
    spans.push({ text: match[0], link: match[0] })
    end = match.index + match[0].length
  }
  if (end < text.length || spans.length === 0) spans.push({ text: text.slice(end) })
  return spans
}
