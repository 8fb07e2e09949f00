import { messagesIn } from '../text/index.ts'
import type { Block, Cell, Report, Words } from './report.ts'

/**
 * The same report as Markdown (CommonMark, with the tables that every reader of it knows), to be read as it is.
 *
 * Nothing that a person wrote can become a heading, a link or a tag. What is filled by hand has no place
 * here, and a chart is what it says in words.
 */
export function toMarkdown({ blocks, language }: Pick<Report, 'blocks' | 'language'>): string {
  const { colon } = messagesIn(language).report
  return `${blocks.flatMap((block) => written(block, colon)).join('\n\n')}\n`
}

/** Each paragraph that a block makes. */
function written(block: Block, colon: (label: string) => string): readonly string[] {
  switch (block.kind) {
    case 'title':
      return titled(block)
    case 'heading':
      return [headed(block)]
    case 'paragraph':
      return [lineOf(block.words)]
    case 'quote':
      return [
        block.text
          .split('\n')
          .map((line) => `> ${escaped(line)}`)
          .join('\n'),
      ]
    case 'note':
      return [`**${escaped(block.label)}** ${inline(block.words)}`]
    case 'list':
    case 'choices':
      return [listed(block)]
    case 'facts':
      return [block.facts.map(({ label, words }) => `- **${escaped(colon(label))}** ${inline(words)}`).join('\n')]
    case 'table':
      return [tabled(block)]
    case 'together':
      return block.blocks.flatMap((inside) => written(inside, colon))
    case 'fields':
      return [block.fields.map(({ label, words = [] }) => `- **${escaped(colon(label))}** ${inline(words)}`).join('\n')]
    case 'chart':
      return [lineOf([{ text: block.alt }])]
    case 'legend':
    case 'writing':
    case 'signatures':
      return []
  }
}

function titled({ over, name, facts, status }: Extract<Block, { kind: 'title' }>): readonly string[] {
  const state = status === undefined ? [] : [`**${escaped(status)}**`]
  return [`# ${escaped(over)}${name === '' ? '' : ` · ${escaped(name)}`}`, facts.map(escaped).join(' · '), ...state]
}

function headed({ level, number, text, mark }: Extract<Block, { kind: 'heading' }>): string {
  const before = number === undefined ? '' : `${number}. `
  const after = mark === undefined ? '' : ` (${escaped(mark)})`
  return `${'#'.repeat(level)} ${before}${escaped(text)}${after}`
}

function listed(block: Extract<Block, { kind: 'list' | 'choices' }>): string {
  const isNumbered = block.kind === 'list' && block.numbered === true
  return block.items
    .map((words, index) => {
      const marker = isNumbered ? `${index + 1}. ` : '- '
      return marker + lineOf(words).replaceAll('\n', `\n${' '.repeat(marker.length)}`)
    })
    .join('\n')
}

function tabled({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(({ label }) => escaped(label))),
    row(columns.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellOf))),
  ].join('\n')
}

function cellOf(cell: Cell): string {
  if (cell === 'blank') return ''
  if (cell === 'box') return '☐'
  return ('alt' in cell ? escaped(cell.alt) : inline(cell)).replace(/\\?\n/g, ' ')
}

/** Words that open a line: what would make of it a list or a title is escaped. */
function lineOf(words: Words): string {
  return inline(words).replace(/^(\s*)([-+=~]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  )
}

function inline(words: Words): string {
  return words
    .map((span) => {
      const text = escaped(span.text)
      if (span.link !== undefined) return `<${span.link}>`
      const [before = '', said = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text)?.slice(1) ?? []
      if (said === '') return text
      const sign = span.strong ? '**' : span.italic ? '*' : ''
      return `${before}${sign}${said}${sign}${after}`
    })
    .join('')
    .replaceAll('\n', '\\\n')
}

/** A text whose every sign is only what it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&]/g, '\\$&')
}
