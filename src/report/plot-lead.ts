import type { Lead } from './chart.ts'
import { drawMark } from './mark.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import { type Plot, putLines } from './plot.ts'
import type { Setter } from './setter.ts'

const inset = 14
const axisAt = 27
const { leading } = styles.chartLabel

/**
 * One axis, two marks: what should not run ahead stands above as a square, what it should wait for below as a disc,
 * and the distance between them is drawn on the axis.
 */
export function plotLead(setter: Setter, chart: Lead): Plot {
  const { min, max, ahead, behind } = chart
  const width = fullWidth - 2 * inset
  const at = (value: number) => page.left + inset + (max === min ? 0 : ((value - min) / (max - min)) * width)
  const bands = chart.bands.map(({ label, from }, index) => {
    const [start, end] = [at(Math.max(from, min)), at(chart.bands[index + 1]?.from ?? max)]
    return { start, end, lines: setter.lines([{ text: label }], styles.chartLabel, Math.max(end - start - 4, 1)) }
  })
  const most = Math.max(1, ...bands.map(({ lines }) => lines.length))
  const figures = [ahead, behind].map(({ figure }) => [setter.line(figure, styles.chartFigure)])
  return {
    height: axisAt + 32 + most * leading,
    draw: (sheet, figure, y) => {
      const { doc } = sheet
      const axis = y + axisAt
      sheet.marker.content(figure, () => {
        for (const [index, { start, end }] of bands.entries()) {
          doc.rect(start, axis - 5, end - start, 10).fill(index % 2 === 0 ? palette.track : palette.wash)
          if (index > 0) doc.rect(start - 0.4, axis - 6, 0.8, 12).fill(palette.edge)
        }
        doc.rect(at(min), axis + 5, width, 0.6).fill(palette.edge)
        const [from, to] = [at(ahead.value), at(behind.value)].toSorted((one, other) => one - other)
        doc.rect(from ?? 0, axis - 1.2, (to ?? 0) - (from ?? 0), 2.4).fill(palette.ink)
        drawMark(doc, 'square', at(ahead.value), axis - 8)
        drawMark(doc, 'disc', at(behind.value), axis + 8)
      })
      const put = { leading, anchor: 'middle' } as const
      putLines(sheet, figure, figures[0] ?? [], { ...put, x: at(ahead.value), y: axis - 24 })
      putLines(sheet, figure, figures[1] ?? [], { ...put, x: at(behind.value), y: axis + 14 })
      for (const { start, end, lines } of bands)
        putLines(sheet, figure, lines, { ...put, x: (start + end) / 2, y: axis + 28 })
    },
  }
}
