import type { Messages } from '../../text/index.ts'
import type { Block } from '../report.ts'
import { leadHtml } from './lead-html.ts'
import { mapHtml } from './map-html.ts'
import type { Markup } from './markup.ts'
import { radarHtml } from './radar-html.ts'
import { roadmapHtml } from './roadmap-html.ts'

/** How each chart is drawn. */
export function chartHtml({ chart, alt }: Extract<Block, { kind: 'chart' }>, words: Messages['report']): Markup {
  const title = words.html.figures[chart.kind]
  switch (chart.kind) {
    case 'lead':
      return leadHtml(chart, { title, alt })
    case 'radar':
      return radarHtml(chart, { title, alt })
    case 'map':
      return mapHtml(chart, { title, alt })
    case 'roadmap':
      return roadmapHtml(chart, { title, words })
  }
}
