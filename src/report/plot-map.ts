import type { Line } from './break-lines.ts'
import type { EffortMap, MapPoint } from './chart.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import { type Plot, putLines } from './plot.ts'
import type { Setter } from './setter.ts'
import type { Sheet } from './sheet.ts'
import { type Spot, spreadApart } from './spread-apart.ts'
import type { Tag } from './tag.ts'

const room = { width: fullWidth - 60, height: 136, radius: 8, gap: 2 } as const
const margin = 10
const left = page.left + 30
const { leading } = styles.chartLabel

/**
 * What an action asks, from left to right, and what it brings, from foot to top. Two at the same place are set side by
 * side, a fine line leading each back to where it belongs.
 */
export function plotMap(setter: Setter, { points, effort, benefit }: EffortMap): Plot {
  const homes = points.map((point) => homeOf(point))
  const spots = spreadApart(homes, room)
  const numbers = points.map((point) => setter.line(String(point.number), numberStyle(point)))
  const [up, along] = [benefit.label, effort.label].map((text) =>
    setter.lines([{ text }], styles.chartLabel, fullWidth / 2),
  )
  const ends = [benefit.most, effort.most].map((text) => setter.line(text, styles.chartLabel))
  const top = leading + 6
  return {
    height: top + room.height + leading + 13,
    draw: (sheet, figure, y) => {
      const origin = { x: left, y: y + top }
      sheet.marker.content(figure, () => {
        axes(sheet.doc, origin)
        for (const [index, home] of homes.entries()) lead(sheet.doc, origin, home, spots[index] ?? home)
      })
      const [most, furthest] = ends
      if (most !== undefined) putLines(sheet, figure, [most], { x: left - 8, y: origin.y + 2, leading, anchor: 'end' })
      putLines(sheet, figure, up ?? [], { x: left + 4, y: y - 1, leading })
      const foot = origin.y + room.height + margin + 1
      putLines(sheet, figure, along ?? [], { x: left, y: foot, leading })
      if (furthest !== undefined)
        putLines(sheet, figure, [furthest], { x: left + room.width, y: foot, leading, anchor: 'end' })
      for (const [index, point] of points.entries())
        drawPoint(sheet, figure, { point, spot: moved(spots[index] ?? { x: 0, y: 0 }, origin), number: numbers[index] })
    },
  }
}

/** The axes begin and end where the middle of a mark still stands inside. */
function homeOf({ effort, benefit }: MapPoint): Spot {
  const { width, height, radius } = room
  return { x: radius + effort * (width - 2 * radius), y: radius + (1 - benefit) * (height - 2 * radius) }
}

function numberStyle({ turn }: MapPoint) {
  return turn === 'now' ? styles.markNumber : styles.markNumberOpen
}

function moved({ x, y }: Spot, origin: Spot): Spot {
  return { x: x + origin.x, y: y + origin.y }
}

/** The two axes, with their heads, and the middle of each as a fine line. */
function axes(doc: PDFKit.PDFDocument, { x, y }: Spot): void {
  const [foot, side] = [y + room.height + margin - 2, x - margin + 6]
  const [right, width] = [x + room.width + margin, room.width + 2 * margin - 6]
  doc.rect(side, y - 4, width, foot - y + 4).fill(palette.wash)
  doc.rect(side, (y + foot) / 2, width, 0.5).fill(palette.rule)
  doc.rect(x + room.width / 2, y - 4, 0.5, foot - y + 4).fill(palette.rule)
  doc.rect(side, y - 4, 0.8, foot - y + 4).fill(palette.edge)
  doc.rect(side, foot, right - side, 0.8).fill(palette.edge)
  doc.polygon([side - 2.6, y - 4], [side + 3.4, y - 4], [side + 0.4, y - 9]).fill(palette.edge)
  doc.polygon([right, foot - 2.6], [right, foot + 3.4], [right + 5, foot + 0.4]).fill(palette.edge)
}

function lead(doc: PDFKit.PDFDocument, origin: Spot, home: Spot, spot: Spot): void {
  const [from, to] = [moved(home, origin), moved(spot, origin)]
  if (from.x === to.x && from.y === to.y) return
  doc.moveTo(from.x, from.y).lineTo(to.x, to.y).lineWidth(0.7).stroke(palette.edge)
  doc.circle(from.x, from.y, 1.3).fill(palette.edge)
}

type Drawn = Readonly<{ point: MapPoint; spot: Spot; number: Line | undefined }>

/** A duty is a square, any other action a disc; full when it is for now, open when it comes next. */
function drawPoint(sheet: Sheet, figure: Tag, { point, spot, number }: Drawn): void {
  const { doc } = sheet
  const { x, y } = spot
  const half = point.duty ? room.radius - 1 : room.radius - 0.5
  sheet.marker.content(figure, () => {
    if (point.duty) doc.rect(x - half, y - half, 2 * half, 2 * half)
    else doc.circle(x, y, half)
    const color = point.duty ? palette.accent : palette.brand
    if (point.turn === 'now') doc.fill(color)
    else doc.lineWidth(1.3).fillAndStroke(palette.paper, color)
  })
  if (number === undefined) return
  putLines(sheet, figure, [number], { x, y: y - styles.markNumber.leading / 2, leading, anchor: 'middle' })
}
