// The same report as a web page, for a browser to print: what each block says, in the elements that mean it.

/** `font` is the address of a TrueType font. */
export function pageOf(report, font) {
  return `<!doctype html><html lang="${report.language}"><head><meta charset="utf-8"><title>${safe(report.title)}</title><style>
@font-face { font-family: text; src: url("${font}") }
@page { size: letter; margin: 54pt 58pt }
p, ul, ol, dl, figure { margin: 4pt 0 }
body { font: 9.75pt/13.5pt text; color: #1d2a30; margin: 0 }
h1 { font-size: 24pt } h2 { font-size: 14pt } h3 { font-size: 12.5pt } h4 { font-size: 11.25pt }
.new { break-before: page } h2, h3, h4 { break-after: avoid } table { width: 100%; border-collapse: collapse }
th, td { font-size: 8.75pt; text-align: left; border-bottom: 0.5pt solid #ccc; padding: 3pt } tr { break-inside: avoid }
</style></head><body>${report.blocks.map(blockOf).join('\n')}<footer>${safe(report.footer)}</footer></body></html>`
}

function blockOf(block) {
  return writes[block.kind](block)
}

const writes = {
  title: ({ over, name, facts, status = '' }) =>
    `<p>${safe(over)}</p><h1>${safe(name)}</h1><p>${safe(facts.join(' · '))}</p><p>${safe(status)}</p>`,
  heading: ({ level, text, number, mark = '', newPage }) =>
    `<h${level}${newPage ? ' class="new"' : ''}>${number === undefined ? '' : `${number}. `}${safe(text)}</h${level}>${safe(mark)}`,
  paragraph: ({ words }) => `<p>${spans(words)}</p>`,
  quote: ({ text }) => `<blockquote>${safe(text)}</blockquote>`,
  note: ({ label, words }) => `<p><b>${safe(label)}</b> ${spans(words)}</p>`,
  list: ({ items, numbered }) =>
    `<${numbered ? 'ol' : 'ul'}>${items.map((words) => `<li>${spans(words)}</li>`).join('')}</${numbered ? 'ol' : 'ul'}>`,
  facts: ({ facts }) =>
    `<dl>${facts.map(({ label, words }) => `<dt>${safe(label)}</dt><dd>${spans(words)}</dd>`).join('')}</dl>`,
  table: ({ columns, rows }) =>
    `<table><thead><tr>${columns.map(({ label, end = '' }) => `<th>${safe(label)} ${safe(end)}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cellOf(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`,
  chart: ({ chart, alt }) =>
    `<figure>${bar(0.5, alt)}<figcaption>${safe(textsIn(chart).join(' '))}</figcaption></figure>`,
  legend: ({ entries }) => `<p>${entries.map(({ words }) => safe(words)).join(' ')}</p>`,
  together: ({ blocks }) => blocks.map(blockOf).join('\n'),
  choices: ({ items }) => `<ul>${items.map((words) => `<li>${spans(words)}</li>`).join('')}</ul>`,
  fields: ({ fields }) => fields.map(({ label, words = [] }) => `<p>${safe(label)} ${spans(words)}</p>`).join(''),
  writing: ({ label, lines }) => `<p>${safe(label)}</p>${'<br>'.repeat(lines)}`,
  signatures: ({ signatories }) =>
    signatories.map(({ party, lines }) => `<p>${[party, ...lines].map(safe).join('<br>')}</p>`).join(''),
}

function spans(words) {
  return words.map(({ text, strong, italic }) => wrapped(strong, 'b', wrapped(italic, 'i', safe(text)))).join('')
}

function wrapped(isSo, element, html) {
  return isSo ? `<${element}>${html}</${element}>` : html
}

function cellOf(cell) {
  if (typeof cell === 'string') return ''
  if (cell.alt === undefined) return spans(cell)
  const { min, max, value, after } = cell
  return bar(((value ?? after?.value ?? min) - min) / (max - min), cell.alt)
}

function bar(share, alt) {
  return `<svg role="img" aria-label="${safe(alt)}" width="80" height="10"><rect width="${80 * share}" height="8"/></svg>`
}

/** Every text a value holds, in order. */
export function textsIn(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function safe(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
