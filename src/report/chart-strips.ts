import type { Chart } from './chart.ts'
import type { Layout } from './layout.ts'
import { fullWidth, page } from './page-grid.ts'
import type { Plot } from './plot.ts'
import { plotLead } from './plot-lead.ts'
import { plotMap } from './plot-map.ts'
import { plotRadar } from './plot-radar.ts'
import { plotRoadmap } from './plot-roadmap.ts'
import type { Block } from './report.ts'
import type { Strip } from './strip.ts'
import { Tag } from './tag.ts'

/** A chart is one figure, never cut, with all it shows said in its text. */
export function chartStrips(layout: Layout, { chart, alt }: Extract<Block, { kind: 'chart' }>): readonly Strip[] {
  const { height, draw } = plotOf(layout, chart)
  return [
    {
      height,
      above: 6,
      draw: (sheet, y) => {
        const bbox: [number, number, number, number] = [page.left, y, page.left + fullWidth, y + height]
        draw(sheet, new Tag('Figure', layout.root, { alt, bbox, placement: 'Block' }), y)
      },
    },
  ]
}

function plotOf({ setter }: Layout, chart: Chart): Plot {
  switch (chart.kind) {
    case 'lead':
      return plotLead(setter, chart)
    case 'radar':
      return plotRadar(setter, chart)
    case 'map':
      return plotMap(setter, chart)
    case 'roadmap':
      return plotRoadmap(setter, chart)
  }
}
