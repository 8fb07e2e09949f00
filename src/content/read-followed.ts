import { type ReasonedState, reasoned } from '../model/action-status.ts'
import type { FollowedStatus, FollowedStatuses } from '../model/answer-sheet.ts'
import { isDay } from '../model/text-form.ts'
import { onValue } from './finding.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import type { Source } from './source.ts'
import type { WrittenFollowed, WrittenStatus } from './written/answers.ts'

type Around = Readonly<{ source: Source; notes: Notes }>

/**
 * What a sheet says became of the actions of the plan that is followed, each where it is written. Whether that plan
 * holds them is known only beside the store.
 */
export function readFollowed(written: WrittenFollowed, around: Around): FollowedStatuses {
  const statuses = Object.entries(written).flatMap(([action, said]) => {
    const state = stateOf(action, said, around)
    return state === undefined ? [] : [statusOf(action, said, { ...around, state })]
  })
  return { place: around.source.placeOfKey(['followed']), statuses }
}

function stateOf(action: string, { status, reason, on }: WrittenStatus, { notes }: Around): ReasonedState | undefined {
  const path = ['followed', action]
  if (on !== undefined && !isDay(on))
    notes.tell(onValue([...path, 'on'], { code: 'bad-form', value: on, form: 'date' }))
  const state = reasoned(status, inOneLine(reason))
  if (state === undefined) notes.tell(onValue([...path, 'status'], { code: 'dropped-without-reason', action }))
  return state
}

function statusOf(
  action: string,
  { on, evidence }: WrittenStatus,
  { source, state }: Around & Readonly<{ state: ReasonedState }>,
): FollowedStatus {
  const path = ['followed', action]
  return {
    action,
    state,
    ...given('on', on),
    ...given('evidence', inOneLine(evidence)),
    places: {
      action: source.placeOfKey(path),
      status: source.placeOf([...path, 'status']),
      on: source.placeOf([...path, 'on']),
    },
  }
}

/** Blank words say nothing. */
function inOneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim() || undefined
}
