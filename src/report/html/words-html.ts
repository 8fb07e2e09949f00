import { cleanText } from '../clean-text.ts'
import type { Span, Words } from '../report.ts'
import { type Content, element } from './markup.ts'

/** Only the web and mail: no other link is followed, whatever the content says. */
const followed = /^(?:https?:\/\/|mailto:)/i

/** Words in their styles, their lines kept. */
export function wordsHtml(words: Words): readonly Content[] {
  return words.map(spanHtml)
}

/** A text with its lines kept. */
export function linesHtml(text: string): readonly Content[] {
  return cleanText(text)
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]))
}

/** Said to a reader that speaks, and shown to no one. */
export function unseen(text: string): Content {
  return element('span', { class: 'unseen' }, text)
}

function spanHtml({ text, strong, italic, link }: Span): Content {
  const inside = linesHtml(text)
  if (link !== undefined && followed.test(link)) return element('a', { href: link, rel: 'noreferrer' }, ...inside)
  if (strong === true) return element('strong', {}, ...inside)
  return element(italic === true ? 'em' : 'span', {}, ...inside)
}
