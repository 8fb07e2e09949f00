import { messagesIn } from '../text/index.ts'
import type { Line } from './break-lines.ts'
import { cleanLine } from './clean-text.ts'
import { fullWidth, page, styles } from './page-grid.ts'
import { palette } from './palette.ts'
import type { Report } from './report.ts'
import type { Setter } from './setter.ts'
import type { Sheet } from './sheet.ts'

/** The foot of a page, which repeats and is therefore no part of the reading: the report's, then « Page 2 de 7 ». */
export function drawFooter(
  sheet: Sheet,
  setter: Setter,
  report: Report,
  { number, of }: Readonly<{ number: number; of: number }>,
): void {
  const counted = setter.line(messagesIn(report.language).report.page(number, of), styles.footer)
  const left = fitted(setter, cleanLine(report.footer), fullWidth - counted.width - 20)
  const y = page.height - 40
  const artifact = { type: 'Pagination', attached: ['Bottom'] } as const
  sheet.marker.artifact(
    () => {
      sheet.doc.rect(page.left, y - 7, fullWidth, 0.5).fill(palette.rule)
      sheet.artifactLine(left, page.left, y)
      sheet.artifactLine(counted, page.left + fullWidth - counted.width, y)
    },
    { ...artifact, attached: [...artifact.attached] },
  )
}

/** A name too long for the foot of a page is only begun there: it stands in full at the head of the first. */
function fitted(setter: Setter, text: string, width: number): Line {
  const whole = setter.line(text.length > 200 ? `${text.slice(0, 200)}…` : text, styles.footer)
  if (whole.width <= width) return whole
  const [first = whole] = setter.lines([{ text }], styles.footer, width)
  return first
}
