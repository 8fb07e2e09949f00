import type { Messages } from '../../text/index.ts'
import type { Block } from '../report.ts'
import { chartHtml } from './chart-html.ts'
import { choicesHtml, fieldsHtml, signaturesHtml, writingHtml } from './forms-html.ts'
import { markHtml } from './marks-html.ts'
import { type Content, element, type Markup } from './markup.ts'
import { headingText, type Placed, placed } from './placed.ts'
import { tableHtml } from './table-html.ts'
import { linesHtml, wordsHtml } from './words-html.ts'

/** How each block is written. */
export function blockHtml({ block, id }: Placed, words: Messages['report']): readonly Content[] {
  switch (block.kind) {
    case 'title':
      return [titleHtml(block)]
    case 'heading':
      return headingHtml(block, id)
    case 'paragraph':
      return [element('p', { class: paragraphLook(block) }, ...wordsHtml(block.words))]
    case 'quote':
      return [element('blockquote', { class: quoteLook(block) }, element('p', {}, ...linesHtml(block.text)))]
    case 'note':
      return [noteHtml(block)]
    case 'list':
      return [listHtml(block)]
    case 'facts':
      return [factsHtml(block)]
    case 'table':
      return [tableHtml(block, words)]
    case 'chart':
      return [chartHtml(block, words)]
    case 'legend':
      return [legendHtml(block)]
    case 'together':
      return [
        element(
          'div',
          { class: 'together' },
          ...placed(block.blocks, id).flatMap((inside) => blockHtml(inside, words)),
        ),
      ]
    case 'choices':
      return [choicesHtml(block)]
    case 'fields':
      return [fieldsHtml(block, words)]
    case 'writing':
      return [writingHtml(block)]
    case 'signatures':
      return [signaturesHtml(block)]
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** The head of the page. What it is, then whose: one title, never empty. */
function titleHtml({ over, name, facts, status }: Of<'title'>): Markup {
  const [what, whose] = [element('span', { class: 'over' }, over), element('span', { class: 'name' }, name)]
  const draft = status === undefined ? [] : [element('p', { class: 'status' }, status)]
  return element(
    'div',
    { class: 'title' },
    element('h1', {}, ...(name === '' ? [what] : [what, ' ', whose])),
    element('ul', { class: 'title-facts' }, ...facts.map((fact) => element('li', {}, fact))),
    ...draft,
  )
}

function headingHtml(block: Of<'heading'>, id: string): readonly Markup[] {
  const looks = [...(block.newPage === true ? ['new-page'] : []), ...(block.tight === true ? ['tight'] : [])]
  const heading = element(`h${block.level}`, { id, class: looksOf(looks) }, headingText(block))
  return block.mark === undefined ? [heading] : [heading, element('p', { class: 'mark' }, block.mark)]
}

function paragraphLook({ tone, leads }: Of<'paragraph'>): string | undefined {
  return looksOf([...(tone === undefined ? [] : [tone]), ...(leads === true ? ['leads'] : [])])
}

function looksOf(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(' ')
}

function quoteLook({ large, text }: Of<'quote'>): string | undefined {
  if (large !== true) return undefined
  return text.length > 160 ? 'wish long' : 'wish'
}

function noteHtml({ label, words }: Of<'note'>): Markup {
  const said = element('p', {}, element('strong', {}, label), ' ', ...wordsHtml(words))
  return element('div', { class: 'note', role: 'note' }, said)
}

function listHtml({ items, numbered, compact }: Of<'list'>): Markup {
  const look = { class: compact === true ? 'compact' : undefined }
  return element(numbered === true ? 'ol' : 'ul', look, ...items.map((words) => element('li', {}, ...wordsHtml(words))))
}

function factsHtml({ facts }: Of<'facts'>): Markup {
  const pairs = facts.map(({ label, words }) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, ...wordsHtml(words))),
  )
  return element('dl', { class: 'facts' }, ...pairs)
}

/** The signs of a chart are drawn for the eye; each is named by its form in the words beside it. */
function legendHtml({ entries }: Of<'legend'>): Markup {
  const sign = { class: 'sign', width: 24, height: 16, 'aria-hidden': 'true', focusable: 'false' }
  const items = entries.map(({ mark, words }) =>
    element('li', {}, element('svg', sign, markHtml(mark, 12, 8)), element('span', {}, words)),
  )
  return element('ul', { class: 'legend' }, ...items)
}
