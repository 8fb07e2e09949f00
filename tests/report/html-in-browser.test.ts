import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toHtml } from '../../src/report/html/to-html.ts'
import type { Report } from '../../src/report/report.ts'
import { faintTexts, hasBrowser, heardIn, openBrowser, openPage, overflowing } from '../support/browser.ts'
import { look } from '../support/html-look.ts'
import { altsOf, flat, letters, texts } from '../support/report-reading.ts'
import { pages } from '../support/web-pages.ts'

if (!hasBrowser) process.stderr.write('chromium is not installed: pages are not checked\n')

type Name = keyof typeof pages
const names: readonly Name[] = [
  'empty',
  'typical',
  'complete',
  'huge',
  'hostile',
  'followed',
  'preparation',
  'answerSheet',
]

const htmlOf = (name: Name) => toHtml(pages[name](), look)

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  const open = async (html: string, width?: number): Promise<Page> => (await openPage(browser, html, width)).page

  test.each([1200, 320])('a reader that speaks is given the whole structure (%d pixels wide)', async (width) => {
    const report = pages.typical()
    const heard = await heardIn(await open(toHtml(report, look), width))
    const count = (role: string) => heard.filter((each) => each.role === role).length
    for (const landmark of ['banner', 'navigation', 'main', 'contentinfo']) expect(count(landmark), landmark).toBe(1)

    const headings = heard.filter(({ role }) => role === 'heading')
    expect(headings.map(({ level, name }) => `${level} ${letters(name)}`)).toEqual(headingsOf(report))
    for (const [index, { level = 0 }] of headings.entries())
      expect(level - (headings[index - 1]?.level ?? 0), headings[index]?.name).toBeLessThanOrEqual(1)

    const tables = flat(report.blocks).filter((block) => block.kind === 'table')
    expect(count('table')).toBe(tables.length)
    expect(count('columnheader')).toBe(tables.reduce((sum, { columns }) => sum + columns.length, 0))
    expect(count('rowheader')).toBe(tables.reduce((sum, { rows }) => sum + rows.length, 0))
  })

  test.each(['typical', 'followed'] as const)('every figure is told in words (%s)', async (name) => {
    const report = pages[name]()
    const heard = await heardIn(await open(toHtml(report, look)))
    const told = heard
      .filter(({ role }) => role === 'image')
      .map(({ name, description }) => letters(description === '' ? name : description))
    const drawn = flat(report.blocks).filter((block) => block.kind !== 'chart' || block.chart.kind !== 'roadmap')
    expect(told).toEqual(altsOf(drawn).map(letters))
    expect(told.length).toBeGreaterThan(10)
  })

  test.each(names)('every text is seen by someone who sees little contrast (%s)', async (name) => {
    expect(await faintTexts(await open(htmlOf(name)))).toEqual([])
  })

  test.each(names)('enlarged four times, nothing goes past the side (%s)', async (name) => {
    expect(await overflowing(await open(htmlOf(name), 320))).toEqual([])
  })

  test('the measures themselves find a text too faint, and a page too wide', async () => {
    const page = await open(
      '<body style="background:#fff"><p style="color:#999">pâle</p><p style="width:900px">large</p></body>',
      320,
    )
    expect(await faintTexts(page)).toEqual(['2.85 pâle'])
    expect(await overflowing(page)).toHaveLength(2)
  })

  test.each(names)('nothing runs, nothing is fetched, and what a person wrote is only text (%s)', async (name) => {
    const { page, asked, said } = await openPage(browser, htmlOf(name))
    expect(said).toEqual([])
    expect(asked).toEqual(['file'])
    const made = await page.evaluate(() => ({
      faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      foreign: document.querySelectorAll('script, iframe, object, embed, img, link, form, base, input, w, fils').length,
      links: [...document.links].map(({ protocol }) => protocol),
    }))
    expect(made.faces).toBeGreaterThanOrEqual(2)
    expect(made.foreign).toBe(0)
    expect(made.links.filter((protocol) => !['file:', 'http:', 'https:', 'mailto:'].includes(protocol))).toEqual([])
  })

  test.each(['typical', 'complete', 'followed'] as const)(
    'printed, no row of a table is cut, nor loses its heads (%s)',
    async (name) => {
      const page = await open(htmlOf(name))
      expect((await rowsIn(page)).flatMap(({ rows }) => rows).length).toBeGreaterThan(10)
      expect(await cutRows(page, pages[name]())).toEqual([])
    },
  )

  test('the measure itself finds the rows that a page cuts, and the heads that are not repeated', async () => {
    const page = await open(htmlOf('complete'))
    const content = '@media print{tbody th{padding-top:3in}tr{break-inside:auto!important}'
    await page.addStyleTag({ content: `${content}thead{display:table-row-group!important}}` })
    expect((await cutRows(page, pages.complete())).length).toBeGreaterThan(0)
  })

  test('printed, every word is there, on letter paper, and each page bears its number', async () => {
    const report = pages.typical()
    const page = await open(toHtml(report, look))
    const bytes = await page.pdf({ preferCSSPageSize: true })
    const { sheets, sizes } = await readPdf(bytes)
    expect(new Set(sizes)).toEqual(new Set(['612 × 792']))
    for (const [index, text] of sheets.entries()) expect(text).toContain(`Page${index + 1}de${sheets.length}`)
    const whole = (await printed(page, report)).join('')
    for (const text of texts(report.blocks.filter(({ kind }) => kind !== 'together')))
      expect(whole).toContain(letters(text))
  })
})

function headingsOf(report: Report): readonly string[] {
  return flat(report.blocks).flatMap((block) => {
    if (block.kind === 'title') return [`1 ${letters(`${block.over} ${block.name}`)}`]
    return block.kind === 'heading' ? [`${block.level} ${letters(texts([block])[0] ?? '')}`] : []
  })
}

type Rows = Readonly<{ head: string; rows: readonly string[] }>

/** The letters of each table: its heads, and each of its rows, as they are seen. */
async function rowsIn(page: Page): Promise<readonly Rows[]> {
  const read = await page.evaluate(() => {
    const seen = (row: Element) => {
      const copy = row.cloneNode(true)
      if (!(copy instanceof Element)) return ''
      for (const hidden of copy.querySelectorAll('svg, .unseen')) hidden.remove()
      return copy.textContent ?? ''
    }
    return [...document.querySelectorAll('table')].map((table) => ({
      head: seen(table.tHead ?? table),
      rows: [...(table.tBodies[0]?.rows ?? [])].map(seen),
    }))
  })
  return read.map(({ head, rows }) => ({ head: letters(head), rows: rows.map(letters) }))
}

/** The rows that no printed page has whole, under the heads of their table. */
async function cutRows(page: Page, report: Report): Promise<readonly string[]> {
  const sheets = await printed(page, report)
  return (await rowsIn(page)).flatMap(({ head, rows }) =>
    rows.filter((row) => !sheets.some((sheet) => sheet.includes(row) && sheet.includes(head))),
  )
}

/** The letters of each printed page, its foot aside. */
async function printed(page: Page, { footer }: Report): Promise<readonly string[]> {
  const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  const count = sheets.length
  return sheets.map((text, index) =>
    text.replace(letters(footer), '').replace(new RegExp(`Page${index + 1}(de|of)${count}`), ''),
  )
}

async function readPdf(bytes: Uint8Array) {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
  const read = await Promise.all(
    numbers.map(async (number) => {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      const [, , width = 0, height = 0] = page.view
      const text = letters(items.map((item) => ('str' in item ? item.str : '')).join(''))
      return { text, size: `${Math.round(width)} × ${Math.round(height)}` }
    }),
  )
  return { sheets: read.map(({ text }) => text), sizes: read.map(({ size }) => size) }
}
