import { effortMap } from './compose-effort-map.ts'
import { roadmap } from './compose-roadmap.ts'
import { numberedActions } from './numbered-actions.ts'
import type { Block } from './report.ts'
import type { Telling } from './telling.ts'

/** The whole plan at a glance, on a page of its own before the sheets: when, then for what effort and what gain. */
export function glance(telling: Telling): readonly Block[] {
  const numbered = numberedActions(telling)
  if (numbered.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: telling.words.charts.glance.heading, newPage: true },
    ...roadmap(telling, numbered),
    ...effortMap(telling, numbered),
  ]
}
