import type { Line } from './break-lines.ts'
import type { Radar } from './chart.ts'
import { hatchWithin } from './hatch.ts'
import { drawMark } from './mark.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import { type Anchor, type Plot, putLines } from './plot.ts'
import type { Setter } from './setter.ts'

const radius = 92
const labelWidth = 118
const { leading } = styles.chartLabel

type Point = [number, number]

/**
 * The scores around a centre: hatched inside a solid line; the targets joined by a broken one. A spoke without a value
 * is left open, never drawn at the centre as if it were the lowest.
 */
export function plotRadar(setter: Setter, { spokes, rings }: Radar): Plot {
  const angleOf = (index: number) => (index / spokes.length) * 2 * Math.PI - Math.PI / 2
  const labels = spokes.map(({ label, figure }) => labelOf(setter, label, figure))
  const most = Math.max(1, ...labels.map((lines) => lines.length))
  const height = 2 * radius + 2 * (most * leading + 8)
  return {
    height,
    draw: (sheet, figure, y) => {
      const { doc } = sheet
      const centre: Point = [page.left + fullWidth / 2, y + height / 2]
      const at = (index: number, share: number): Point => [
        centre[0] + Math.cos(angleOf(index)) * radius * share,
        centre[1] + Math.sin(angleOf(index)) * radius * share,
      ]
      sheet.marker.content(figure, () => {
        for (const ring of [...rings, 1])
          doc
            .polygon(...spokes.map((_, index) => at(index, ring)))
            .lineWidth(0.5)
            .stroke(palette.edge)
        for (const index of spokes.keys())
          doc
            .moveTo(...centre)
            .lineTo(...at(index, 1))
            .lineWidth(0.4)
            .stroke(palette.edge)
        const values = spokes.map(({ share }, index) => (share === undefined ? undefined : at(index, share)))
        const area = { x: centre[0] - radius, y: centre[1] - radius, width: 2 * radius, height: 2 * radius }
        const whole = values.filter((point) => point !== undefined)
        if (whole.length === spokes.length) hatchWithin(doc, area, palette.rule, () => doc.polygon(...whole))
        around(doc, values, () => doc.lineWidth(1.6).stroke(palette.brand))
        for (const point of whole) drawMark(doc, 'disc', ...point)
        const targets = spokes.map(({ target }, index) => (target === undefined ? undefined : at(index, target)))
        around(doc, targets, () => doc.lineWidth(1.1).dash(3, { space: 2 }).stroke(palette.accent).undash())
      })
      for (const [index, lines] of labels.entries()) {
        const [x, top] = at(index, 1.09)
        putLines(sheet, figure, lines, {
          x,
          leading,
          anchor: anchorOf(angleOf(index)),
          y: topOf(top, lines, angleOf(index)),
        })
      }
    },
  }
}

function labelOf(setter: Setter, label: string, figure: string): readonly Line[] {
  return setter.lines([{ text: `${label} ` }, { text: figure, strong: true }], styles.chartLabel, labelWidth)
}

function anchorOf(angle: number): Anchor {
  const side = Math.cos(angle)
  return side > 0.1 ? 'start' : side < -0.1 ? 'end' : 'middle'
}

/** Above its point at the top of the circle, below at its foot, level with it at the sides. */
function topOf(y: number, { length }: readonly Line[], angle: number): number {
  return y - (length * leading * (1 - Math.sin(angle))) / 2
}

/** Joins each point to the next, where both are known; the last to the first. */
function around(doc: PDFKit.PDFDocument, points: readonly (Point | undefined)[], stroke: () => void): void {
  for (const [index, from] of points.entries()) {
    const to = points[(index + 1) % points.length]
    if (from !== undefined && to !== undefined) doc.moveTo(...from).lineTo(...to)
  }
  if (points.some((point) => point !== undefined)) stroke()
}
