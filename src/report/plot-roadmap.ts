import type { Line } from './break-lines.ts'
import type { Roadmap, Step } from './chart.ts'
import { hatch } from './hatch.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import { type Plot, putLines } from './plot.ts'
import type { Setter } from './setter.ts'
import type { Sheet } from './sheet.ts'
import type { Tag } from './tag.ts'

const gutter = 10
const band = 19
const padding = 4
const { leading } = styles.chartLabel

type SetStep = Readonly<{ step: Step; number?: Line; lines: readonly Line[]; height: number }>
type Lane = Readonly<{ x: number; width: number; label: readonly Line[]; steps: readonly SetStep[] }>

/** The road, cut in horizons; under each, the actions that belong to it, in the plan's order. The fuller, the wider. */
export function plotRoadmap(setter: Setter, { lanes }: Roadmap): Plot {
  const set = setLanes(setter, lanes)
  const head = Math.max(...set.map(({ label }) => label.length)) * styles.columnHead.leading + 14
  return {
    height: head + Math.max(...set.map(({ steps }) => heightOf(steps))),
    draw: (sheet, figure, y) => {
      sheet.marker.content(figure, () => road(sheet.doc, set, y + head - 8))
      for (const { x, width, label, steps } of set) {
        putLines(sheet, figure, label, { x, y, leading: styles.columnHead.leading })
        let top = y + head
        for (const step of steps) {
          drawStep(sheet, figure, step, { x, y: top, width })
          top += step.height + 5
        }
      }
    },
  }
}

function setLanes(setter: Setter, lanes: Roadmap['lanes']): readonly Lane[] {
  const total = lanes.reduce((sum, { steps }) => sum + steps.length, 0)
  let x: number = page.left
  return lanes.map(({ label, steps }) => {
    const whole = (fullWidth * (1 + steps.length / Math.max(1, total))) / (lanes.length + 1)
    const width = whole - gutter
    const lane = {
      x,
      width,
      label: setter.lines([{ text: label }], styles.columnHead, width),
      steps: steps.map((step) => setStep(setter, step, width)),
    }
    x += whole
    return lane
  })
}

function heightOf(steps: readonly SetStep[]): number {
  return steps.reduce((total, { height }) => total + height + 5, 0)
}

function setStep(setter: Setter, step: Step, width: number): SetStep {
  const room = width - bandOf(step) - 2 * padding
  const name = setter.lines([{ text: step.name }], styles.chartLabel, room)
  const by = step.by === undefined ? [] : setter.lines([{ text: step.by, italic: true }], styles.chartLabel, room)
  const lines = [...name, ...by]
  const style = step.turn === 'now' ? styles.markNumber : styles.markNumberOpen
  const number = step.number === undefined ? {} : { number: setter.line(String(step.number), style) }
  return { step, lines, height: lines.length * leading + 2 * padding, ...number }
}

/** Room for the number of an action, which one for later has not. */
function bandOf({ number }: Step): number {
  return number === undefined ? 0 : band
}

/** A line with a mark where each horizon begins, and its head at the far end. */
function road(doc: PDFKit.PDFDocument, lanes: readonly Lane[], y: number): void {
  const right = page.left + fullWidth - gutter
  doc.rect(page.left, y - 0.6, right - page.left, 1.2).fill(palette.brand)
  doc.polygon([right, y - 3.4], [right, y + 3.4], [right + 6, y]).fill(palette.brand)
  for (const { x } of lanes) doc.rect(x, y - 3.5, 1.4, 7).fill(palette.brand)
}

type Box = Readonly<{ x: number; y: number; width: number }>

/** Its band is full when the action is for now, hatched when it comes next; its outline is broken when it is for later. */
function drawStep(sheet: Sheet, figure: Tag, { step, number, lines, height }: SetStep, { x, y, width }: Box): void {
  const { doc } = sheet
  const middle = { x: x + band / 2, y: y + height / 2 }
  sheet.marker.content(figure, () => {
    doc.rect(x, y, width, height).fill(palette.wash)
    if (step.turn === 'now') doc.rect(x, y, band, height).fill(palette.brand)
    if (step.turn === 'next') {
      hatch(doc, { x, y, width: band, height }, palette.brand)
      doc.circle(middle.x, middle.y, 6.5).fill(palette.paper)
    }
    doc.rect(x, y, width, height).lineWidth(0.8)
    if (step.turn === 'later') doc.dash(2.4, { space: 1.8 })
    doc.stroke(palette.brand).undash()
  })
  if (number !== undefined)
    putLines(sheet, figure, [number], {
      ...middle,
      y: middle.y - styles.markNumber.leading / 2,
      leading,
      anchor: 'middle',
    })
  putLines(sheet, figure, lines, { x: x + bandOf(step) + padding, y: y + padding, leading })
}
