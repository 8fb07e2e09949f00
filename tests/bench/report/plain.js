// The same report by a plain use of pdfkit: its own text and tables, an ordinary font, no tags.
import PDFDocument from 'pdfkit'
import { textsIn } from './page.js'

const left = 58
const width = 496
const ink = '#1d2a30'

/** Draws the blocks of a report, in their order; gives the bytes of the file. `font` is the path of a TrueType font. */
export function drawPlainly(report, font) {
  const doc = new PDFDocument({
    size: 'LETTER',
    margins: { top: 54, bottom: 58, left, right: 58 },
    bufferPages: true,
    info: { Title: report.title, Author: report.author },
  })
  const chunks = []
  const bytes = new Promise((resolve, reject) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  doc.registerFont('text', font)
  doc.font('text').fillColor(ink)
  for (const block of report.blocks) drawBlock(doc, block)
  number(doc, report.footer)
  doc.end()
  return bytes
}

function drawBlock(doc, block) {
  doc.x = left
  draws[block.kind](doc, block)
}

const draws = {
  title(doc, { over, name, facts, status }) {
    say(doc, over, 10)
    say(doc, name, 24)
    say(doc, facts.join('  ·  '), 9)
    if (status !== undefined) say(doc, status, 9.5)
  },
  heading(doc, { level, text, number: count, mark, newPage }) {
    if (newPage) doc.addPage()
    const title = count === undefined ? text : `${count}. ${text}`
    doc.outline.addItem(title)
    doc.moveDown(0.6)
    say(doc, title, { 2: 14, 3: 12.5, 4: 11.25 }[level])
    if (mark !== undefined) say(doc, mark, 8.5)
  },
  paragraph: (doc, { words, tone }) => say(doc, textOf(words), tone === 'small' ? 8.5 : 9.75),
  quote: (doc, { text, large }) => say(doc, text, large ? 13 : 9.75, { indent: 14 }),
  note: (doc, { label, words }) => say(doc, `${label} ${textOf(words)}`, 9.75),
  list(doc, { items, numbered }) {
    for (const [at, words] of items.entries()) say(doc, `${numbered ? `${at + 1}.` : '•'} ${textOf(words)}`, 9.75)
  },
  facts(doc, { facts }) {
    for (const { label, words } of facts) say(doc, `${label} ${textOf(words)}`, 9.25)
  },
  table(doc, { columns, rows }) {
    doc.fontSize(8.75)
    const total = columns.reduce((sum, { share }) => sum + share, 0)
    const heads = columns.map(({ label, end }) => (end === undefined ? label : `${label} ${end}`))
    doc.table({
      columnStyles: columns.map(({ share }) => (share / total) * width),
      data: [heads, ...rows.map((cells) => cells.map(cellText))],
    })
    for (const bar of rows.flat().filter((cell) => cell?.alt !== undefined)) drawBar(doc, bar)
  },
  chart(doc, { chart, alt }) {
    doc.rect(left, doc.y, width, 120).stroke()
    for (const text of textsIn(chart)) say(doc, text, 8.25)
    say(doc, alt, 8.25)
  },
  legend: (doc, { entries }) => say(doc, entries.map(({ words }) => words).join('  '), 8.25),
  together(doc, { blocks }) {
    for (const block of blocks) drawBlock(doc, block)
  },
  choices(doc, { items }) {
    for (const words of items) say(doc, `☐ ${textOf(words)}`, 9.75)
  },
  fields(doc, { fields }) {
    for (const { label, words = [] } of fields) say(doc, `${label} ${textOf(words)}`, 9.75)
  },
  writing(doc, { label, lines }) {
    say(doc, label, 9.75)
    doc.moveDown(lines)
  },
  signatures(doc, { signatories }) {
    for (const { party, lines } of signatories) say(doc, [party, ...lines].join('\n'), 9.75)
  },
}

function say(doc, text, size, options = {}) {
  doc.fontSize(size).text(text, { width, ...options })
}

function textOf(words) {
  return words.map(({ text }) => text).join('')
}

function cellText(cell) {
  return typeof cell === 'string' || cell.alt !== undefined ? '' : textOf(cell)
}

function drawBar(doc, { min, max, value, after }) {
  const at = ((value ?? after?.value ?? min) - min) / (max - min)
  doc.rect(left, doc.y, 80 * at, 8).fill(ink)
}

function number(doc, footer) {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page)
    doc.page.margins.bottom = 0
    doc.fontSize(8).text(`${footer}   ${page + 1} / ${count}`, left, 750, { width, lineBreak: false })
  }
}
