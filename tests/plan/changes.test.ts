import { expect, test } from 'vitest'
import type { Decisions } from '../../src/model/decisions.ts'
import { changesBetween } from '../../src/plan/changes-between.ts'

function kept(...actions: readonly string[]): Decisions {
  return { choices: actions.map((action) => ({ action, accepted: false })), dropped: [] }
}

test('two versions that say the same differ in nothing', () => {
  expect(changesBetween(kept('A', 'B'), kept('A', 'B'))).toEqual([])
})

test('what is kept, left, dropped, added and exchanged is told, each once', () => {
  const after: Decisions = {
    choices: [
      { action: 'C', accepted: false, insteadOf: 'A' },
      { action: '+1', accepted: true, checkpoint: '2026-12-02' },
    ],
    dropped: [{ action: 'B', reason: 'trop tôt' }],
    added: [{ id: '+1', name: 'Ranger', steps: [] }],
  }
  expect(changesBetween(kept('A', 'B'), after)).toEqual([
    { kind: 'dropped', action: 'B', reason: 'trop tôt' },
    { kind: 'left', action: 'A' },
    { kind: 'kept', action: 'C', insteadOf: 'A', isNew: false },
    { kind: 'kept', action: '+1', isNew: true },
    { kind: 'accepted', action: '+1' },
    { kind: 'agreed', action: '+1', detail: 'checkpoint', after: '2026-12-02' },
  ])
})

test('a yes taken back, a name corrected and another order are told', () => {
  const before: Decisions = {
    choices: [
      { action: 'A', accepted: true, who: 'Ana' },
      { action: 'B', accepted: false },
    ],
    dropped: [],
  }
  const after: Decisions = {
    choices: [
      { action: 'B', accepted: false },
      { action: 'A', accepted: false, who: 'Léo' },
    ],
    dropped: [],
  }
  expect(changesBetween(before, after)).toEqual([
    { kind: 'unaccepted', action: 'A' },
    { kind: 'agreed', action: 'A', detail: 'who', before: 'Ana', after: 'Léo' },
    { kind: 'order', actions: ['B', 'A'] },
  ])
})
