import { type Messages, messagesIn } from '../../text/index.ts'
import { cleanLine } from '../clean-text.ts'
import type { Report } from '../report.ts'
import { blockHtml } from './block-html.ts'
import type { Look } from './look.ts'
import { signsHtml } from './marks-html.ts'
import { type Content, element, type Markup, styleSheet } from './markup.ts'
import { headingText, type Placed, partsOf, placed } from './placed.ts'
import { styleOf } from './style-of.ts'

type Words = Messages['report']

/** Nothing is run and nothing is fetched, whatever the page holds: a browser is told so. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * The same report as one page of HTML that holds all it needs: no script, nothing from elsewhere. It is read with a
 * screen reader, on a telephone, enlarged, or printed. The same report and look give the same text, on any machine.
 */
export function toHtml(report: Report, look: Look): string {
  const words = messagesIn(report.language).report
  const all = placed(report.blocks)
  const [title, rest] = all[0]?.block.kind === 'title' ? [all.slice(0, 1), all.slice(1)] : [[], all]
  const written = (these: readonly Placed[]) => these.flatMap((each) => blockHtml(each, words))
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#main' }, words.html.skip),
    signsHtml(),
    element('header', {}, ...written(title)),
    ...contents(all, words),
    element('main', { id: 'main', tabindex: -1 }, ...written(rest)),
    element('footer', {}, element('p', {}, report.footer), element('p', {}, report.author)),
  )
  return `<!DOCTYPE html>\n${element('html', { lang: words.language }, head(report, look, words), body).html}\n`
}

function head(report: Report, look: Look, words: Words): Markup {
  const named = (name: string, content: string) => element('meta', { name, content: cleanLine(content) })
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    named('viewport', 'width=device-width, initial-scale=1'),
    named('referrer', 'no-referrer'),
    element('title', {}, cleanLine(report.title)),
    named('author', report.author),
    named('description', report.subject),
    named('dcterms.created', report.date),
    named('generator', 'virage'),
    styleSheet(styleOf(look, { footer: report.footer, page: words.html.page })),
  )
}

/** The parts of the report, to go straight to one; a page of one part needs none. */
function contents(all: readonly Placed[], { html }: Words): readonly Content[] {
  const parts = partsOf(all)
  if (parts.length < 2) return []
  const links = parts.map(({ id, heading }) =>
    element('li', {}, element('a', { href: `#${id}` }, headingText(heading))),
  )
  return [element('nav', { 'aria-label': html.contents }, element('ul', {}, ...links))]
}
