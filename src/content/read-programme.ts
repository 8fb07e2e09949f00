import type { Programme } from '../model/programme.ts'
import { checkIds, checkRepeats, identified } from './check-ids.ts'
import type { Draft } from './draft.ts'
import type { Notes } from './notes.ts'
import type { WrittenProgramme } from './written/programme.ts'

/** What a programme asks for. */
export function readProgramme({ written, source }: Draft<WrittenProgramme>, notes: Notes): Programme {
  const { id, version, languages, name, follow_ups: followUps = [], sections } = written
  notes.tellAll(checkIds(identified(sections, ['sections']), source))
  notes.tellAll(
    checkRepeats(
      followUps.map(({ stage }) => stage),
      ['follow_ups'],
    ),
  )
  for (const [index, { needs }] of sections.entries()) notes.tellAll(checkRepeats(needs, ['sections', index, 'needs']))
  return { id, version, languages, name, followUps, sections }
}
