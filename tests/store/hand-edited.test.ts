import { expect, test } from 'vitest'
import { recordStatus, statusHistory } from '../../src/store/action-statuses.ts'
import { consentsOf } from '../../src/store/consents.ts'
import { listAssessments } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { loadPlan } from '../../src/store/plans.ts'
import type { Store } from '../../src/store/store.ts'
import { listSubjects } from '../../src/store/subjects.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { at, tellVisit, visit } from '../support/invented-visit.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newPath, opened, thrownBy } from '../support/temporary-store.ts'

const reopenIt = `UPDATE assessment SET status = 'open', closed_at = NULL, scores = NULL, digest = NULL`
const triggers = ['consent_never_changes', 'trail_never_changes', 'action_status_never_changes']

/** A moment, or a JSON column, that another program wrote: what reads it says that the file is damaged. */
test.each<[string, (store: Store) => unknown]>([
  [`UPDATE assessment SET started_at = 'hier'`, (store) => loadAssessment(store, visit.id)],
  [`UPDATE assessment SET started_at = ''`, (store) => listAssessments(store)],
  [`UPDATE assessment SET answers = '['`, (store) => listAssessments(store)],
  [`UPDATE plan SET at = ''`, (store) => loadPlan(store, visit.id)],
  [`UPDATE subject SET created_at = '2026-13-45T00:00:00Z'`, (store) => listSubjects(store)],
  [`UPDATE consent SET at = 'x'`, (store) => consentsOf(store, visit.id)],
  [`UPDATE trail SET at = 'x'`, (store) => loadTrail(store, visit.id)],
  [`UPDATE action_status SET at = 'x'`, (store) => statusHistory(store, visit.id)],
])('%s is damage, told as such', (edit, read) => {
  const path = newPath()
  const store = opened(path)
  tellVisit(store)
  recordStatus(store, visit.id, { action: 'ACT-1', status: 'done', on: '2026-03-04', at })
  read(store)
  const other = raw(path)
  for (const trigger of triggers) other.exec(`DROP TRIGGER ${trigger}`)
  other.exec(`${reopenIt}; ${edit}`)
  expect(thrownBy(() => read(store))).toMatchObject({ damage: 'unreadable-record' })
})
