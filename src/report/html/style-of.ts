import { cleanLine } from '../clean-text.ts'
import type { Colours, Look } from './look.ts'
import { cssText } from './markup.ts'
import { blockStyle } from './style/block-style.ts'
import { figureStyle } from './style/figure-style.ts'
import { formStyle } from './style/form-style.ts'
import { pageStyle } from './style/page-style.ts'
import { printStyle } from './style/print-style.ts'
import { tableStyle } from './style/table-style.ts'

/** What a printed page bears at its foot: the report’s, then « Page 2 de 7 ». */
export type Foot = Readonly<{ footer: string; page: Readonly<{ before: string; between: string }> }>

/** A foot longer than this is only begun: it stands in full at the end of the page. */
const longest = 90

/** The whole style sheet of a page, its faces within. */
export function styleOf({ colours, faces }: Look, { footer, page }: Foot): string {
  const line = cleanLine(footer)
  const left = cssText(line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line)
  const right = `${cssText(page.before)} counter(page) ${cssText(page.between)} counter(pages)`
  return [
    face(faces.regular, 'font-weight:400'),
    face(faces.bold, 'font-weight:700'),
    face(faces.italic, 'font-weight:400;font-style:italic'),
    colourStyle(colours),
    ...[pageStyle, blockStyle, tableStyle, figureStyle, formStyle, printStyle],
    `@page{@bottom-left{content:${left}}@bottom-right{content:${right}}}`,
  ].join('\n')
}

function face(bytes: Uint8Array, more: string): string {
  const data = Buffer.from(bytes).toString('base64')
  return `@font-face{font-family:"Virage Sans";src:url(data:font/woff2;base64,${data}) format("woff2");${more}}`
}

/** Each colour as a variable, and what a figure fills or draws with it. */
function colourStyle(colours: Colours): string {
  const named = Object.entries(colours)
  return [
    `:root{${named.map(([name, value]) => `--${name}:${value}`).join(';')}}`,
    ...named.map(([name]) => `.fill-${name}{fill:var(--${name})}.line-${name}{stroke:var(--${name});fill:none}`),
  ].join('\n')
}
