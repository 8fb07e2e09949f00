import { expect, test } from 'vitest'
import { listAssessments, visitedAssessments } from '../../src/store/list-assessments.ts'
import { lastImported, subjectsWith, visitedSubjects } from '../../src/store/recent-subjects.ts'
import type { Store } from '../../src/store/store.ts'
import { listSubjects } from '../../src/store/subjects.ts'
import { imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { business, startVisit } from '../support/invented-visit.ts'
import { newPath, opened } from '../support/temporary-store.ts'

const many = 20_000

/** How many rows a store gives while something is done. */
function rowsGiven(store: Store, work: () => void): number {
  let count = 0
  const { rows, row, each } = store
  store.rows = (sql, values) => {
    const found = rows.call(store, sql, values)
    count += found.length
    return found
  }
  store.row = (sql, values) => {
    count += 1
    return row.call(store, sql, values)
  }
  store.each = (sql, take, values) => {
    const takeOne = (found: unknown): void => {
      count += 1
      take(found)
    }
    each.call(store, sql, takeOne, values)
  }
  work()
  return count
}

test('the last businesses of a large import are found, and one by its name, without going through its rows', () => {
  const store = opened(newPath())
  startVisit(store)
  const rows = Array.from({ length: many }, (_, n) => rowAt(n + 2))
  imported(store, lotNamed('a.csv'), [...rows, rowAt(many + 2, { name: 'Épicerie Noël' })])
  const given = rowsGiven(store, () => {
    expect(visitedSubjects(store).map(({ name }) => name)).toEqual([business.name])
    expect(visitedAssessments(store)).toHaveLength(1)
    const last = lastImported(store, 20)
    expect(last).toHaveLength(20)
    expect(last.map(({ name }) => name).slice(0, 2)).toEqual(['Épicerie Noël', `Boulangerie ${many + 1}`])
    expect(subjectsWith(store, 'epicerie NOEL', 100).map(({ name }) => name)).toEqual(['Épicerie Noël'])
  })
  // The names come by the thousand; the rows read are those where the words occur, and a few.
  expect(given).toBeGreaterThan(20)
  expect(given).toBeLessThan(many / 10)
})

test('a name that many have gives the last of them, those visited first', () => {
  const store = opened(newPath())
  startVisit(store)
  imported(
    store,
    lotNamed('a.csv'),
    Array.from({ length: 40 }, (_, n) => rowAt(n + 2)),
  )
  const found = subjectsWith(store, 'boulangerie', 3).map(({ name }) => name)
  expect(found).toEqual([business.name, 'Boulangerie 41', 'Boulangerie 40', 'Boulangerie 39'])
})

test('one who answered again is among the last, once; one that was visited since is with those visited', () => {
  const store = opened(newPath())
  startVisit(store)
  imported(
    store,
    lotNamed('a.csv'),
    Array.from({ length: 40 }, (_, n) => rowAt(n + 2)),
  )
  const first = listSubjects(store)[1]
  imported(store, lotNamed('b.csv', { stage: 'T1', survey: 'suite' }), [
    rowAt(2, { subject: first?.id ?? '' }),
    rowAt(3, { subject: business.id }),
  ])
  const last = lastImported(store, 5)
  expect(last.map(({ id }) => id).filter((id) => id === first?.id)).toEqual([first?.id])
  expect(last.map(({ id }) => id)).not.toContain(business.id)
  expect(last).toHaveLength(5)
  expect(visitedAssessments(store)).toEqual(listAssessments(store).filter(({ subject }) => subject.id === business.id))
  expect(visitedAssessments(store)).toHaveLength(2)
})
