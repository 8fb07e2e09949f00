import type { Messages } from '../../text/index.ts'
import type { Block, Signatory } from '../report.ts'
import { element, type Markup } from './markup.ts'
import { unseen, wordsHtml } from './words-html.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** Boxes to be ticked by hand, once printed: a box that could be ticked on the screen would forget it. */
export function choicesHtml(block: Of<'choices'>): Markup {
  const { items, columns = 1, bare = false } = block
  const look = { class: bare ? 'choices bare' : 'choices', style: `--columns:${columns}` }
  const box = bare ? [] : [element('span', { class: 'box' })]
  return element(
    'ul',
    look,
    ...items.map((words) => element('li', {}, ...box, element('span', {}, ...wordsHtml(words)))),
  )
}

/** What is known, under its label; what is not is a line to write on. */
export function fieldsHtml({ fields }: Of<'fields'>, { html }: Messages['report']): Markup {
  const pairs = fields.map(({ label, words }) => {
    const said = words === undefined ? [unseen(html.toFill)] : wordsHtml(words)
    const look = { class: words === undefined ? 'to-write' : undefined }
    return element('div', {}, element('dt', {}, label), element('dd', look, ...said))
  })
  return element('dl', { class: 'fields' }, ...pairs)
}

/** Lines to write on, under what they are for. */
export function writingHtml({ label, lines }: Of<'writing'>): Markup {
  const ruled = Array.from({ length: lines }, () => element('div', { class: 'to-write' }))
  return element('div', { class: 'writing' }, element('p', { class: 'small leads' }, label), ...ruled)
}

/** Lines to sign on, with what each is for underneath. */
export function signaturesHtml({ signatories }: Of<'signatures'>): Markup {
  return element('div', { class: 'signatures' }, ...signatories.map(signatoryHtml))
}

function signatoryHtml({ party, lines }: Signatory): Markup {
  const fields = lines.map((line) => element('li', {}, line))
  return element(
    'div',
    { class: 'signatory' },
    element('p', {}, element('strong', {}, party)),
    element('ul', {}, ...fields),
  )
}
