// A typical report of ten pages, drawn by the product, by a plain use of pdfkit and by headless Chromium, in the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { PDFDocument } from 'pdf-lib'
import { chromium } from 'playwright-core'
import { toPdf } from '../../dist/report/pdf.js'
import { fontsIn, ordinaryFont } from './report/fonts.js'
import { pageOf } from './report/page.js'
import { drawPlainly } from './report/plain.js'
import { typicalReport } from './report/typical.js'

const root = join(import.meta.dirname, '../..')
const drawing = join(import.meta.dirname, 'report/draw.js')
const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)
const browserFlags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
const rounds = 7
const warmUp = 60
const many = 1000
const manyPages = 30

/** Medians of milliseconds and of pages, of each; what Chromium takes is absent where there is none. */
export async function reports() {
  const folder = mkdtempSync(join(tmpdir(), 'virage-report-'))
  const fonts = fontsIn(root)
  const report = await typicalReport(root, fonts)
  try {
    const files = { report: join(folder, 'report.json'), page: join(folder, 'report.html') }
    writeFileSync(files.report, JSON.stringify(report))
    writeFileSync(files.page, pageOf(report, pathToFileURL(ordinaryFont(root)).href))
    return {
      cold: await coldTimes(files, folder),
      warm: await warmTimes(report, fonts),
      many: await manyTimes(report, fonts, files.page),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A process for each, one after the other at each round, so that a machine that slows down slows them all. */
async function coldTimes(files, folder) {
  const out = (name) => join(folder, `${name}.pdf`)
  const ways = {
    virage: [process.execPath, [drawing, 'virage', files.report, out('virage')]],
    plain: [process.execPath, [drawing, 'plain', files.report, out('plain')]],
    ...(browser === undefined
      ? {}
      : {
          chromium: [
            browser,
            [
              ...browserFlags,
              `--user-data-dir=${join(folder, 'profile')}`,
              `--print-to-pdf=${out('chromium')}`,
              files.page,
            ],
          ],
        }),
  }
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, [command, words]] of Object.entries(ways)) times[name].push(timed(command, words))
  }
  const pages = {}
  for (const name of Object.keys(ways)) pages[name] = (await PDFDocument.load(readFileSync(out(name)))).getPageCount()
  return { ...medians(times), pages }
}

function timed(command, words) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`)
  return performance.now() - start
}

/** One more report in a process that drew many. */
async function warmTimes(report, fonts) {
  const ways = { virage: () => toPdf(report, fonts), plain: () => drawPlainly(report, ordinaryFont(root)) }
  const times = { virage: [], plain: [] }
  for (let round = 0; round < warmUp + 3 * rounds; round += 1) {
    for (const [name, draw] of Object.entries(ways)) {
      if (name === 'plain' && round < warmUp - 10) continue
      const start = performance.now()
      await draw()
      if (round >= warmUp) times[name].push(performance.now() - start)
    }
  }
  return medians(times)
}

/** Milliseconds a report: a thousand of as many businesses by the product; by Chromium, kept open, as many as one waits for. */
async function manyTimes(report, fonts, page) {
  const start = performance.now()
  for (let count = 0; count < many; count += 1) await toPdf(ofAnother(report, count), fonts)
  const virage = (performance.now() - start) / many
  return browser === undefined ? { virage } : { virage, chromium: await printed(page) }
}

/** The same report of another business, whose name and figures differ. */
function ofAnother(report, count) {
  const name = `Entreprise ${count} de la région`
  const blocks = report.blocks.map((block) => (block.kind === 'title' ? { ...block, name } : block))
  return { ...report, title: name, footer: name, blocks }
}

async function printed(file) {
  const running = await chromium.launch({ executablePath: pathOf(browser), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await running.newPage()
    let start = performance.now()
    for (let count = -3; count < manyPages; count += 1) {
      if (count === 0) start = performance.now()
      await page.goto(pathToFileURL(file).href)
      await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    }
    return (performance.now() - start) / manyPages
  } finally {
    await running.close()
  }
}

function pathOf(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).stdout.trim()
}

function medians(times) {
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, middle(list)]))
}

function middle(times) {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)]
}
