// One report drawn in a process of its own: node draw.js virage|plain report.json out.pdf
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ordinaryFont } from './fonts.js'

const root = join(import.meta.dirname, '../../..')
const [way, from, to] = process.argv.slice(2)
const report = JSON.parse(readFileSync(from, 'utf8'))
writeFileSync(to, way === 'virage' ? await byVirage() : await byPdfkit())

/** As the build bundles it. */
async function byVirage() {
  const folder = join(root, 'dist/program')
  const file = readdirSync(folder).find((name) => name.startsWith('make-report-'))
  const { toPdf, fonts } = createRequire(import.meta.url)(join(folder, file))
  return (await toPdf(report, await fonts(root))).bytes
}

async function byPdfkit() {
  const { drawPlainly } = await import('./plain.js')
  return drawPlainly(report, ordinaryFont(root))
}
