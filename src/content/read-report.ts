import { contrast, inkContrasts } from '../model/ink.ts'
import { isAtLeast } from '../model/number.ts'
import type { ReportTemplate } from '../model/report-template.ts'
import { checkRepeats } from './check-ids.ts'
import type { Draft } from './draft.ts'
import { type Finding, onValue } from './finding.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import type { WrittenReport } from './written/report.ts'

/** How a region makes reports its own. */
export function readReport({ written }: Draft<WrittenReport>, notes: Notes): ReportTemplate {
  const { id, version, languages, name, colours, organisation, pages, wording = {} } = written
  notes.tellAll(checkColours(colours))
  notes.tellAll(checkSections(pages))
  return {
    id,
    version,
    languages,
    name,
    ...given('inks', colours),
    ...given('organisation', organisation && { name: organisation.name, lines: organisation.lines ?? [] }),
    pages,
    wording,
  }
}

/** An ink that could not be read, or seen, on one of the grounds it meets: the worst is told. */
function* checkColours(colours: WrittenReport['colours']): Generator<Finding> {
  if (colours === undefined) return
  for (const ink of ['brand', 'accent'] as const) {
    const colour = colours[ink]
    const met = inkContrasts[ink].map((one) => ({ ...one, found: contrast(colour, one.ground) }))
    const [worst] = met
      .filter(({ found, least }) => !isAtLeast(found, least))
      .toSorted((one, other) => one.found / one.least - other.found / other.least)
    if (worst === undefined) continue
    const { ground, least, found } = worst
    yield onValue(['colours', ink], { code: 'weak-contrast', colour, ground, found, least })
  }
}

/** No part is told twice. */
function* checkSections(pages: WrittenReport['pages']): Generator<Finding> {
  const before = new Set<string>()
  for (const [index, page] of pages.entries()) {
    yield* checkRepeats(page, ['pages', index])
    for (const [rank, section] of page.entries())
      if (before.has(section)) yield onValue(['pages', index, rank], { code: 'repeated-item', item: section })
    for (const section of page) before.add(section)
  }
}
