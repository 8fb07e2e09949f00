import { expect, test } from 'vitest'
import { KnownSubjects } from '../../src/store/known-subjects.ts'
import { createSubject, listSubjects } from '../../src/store/subjects.ts'
import { imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { business, startVisit } from '../support/invented-visit.ts'
import { newPath, opened } from '../support/temporary-store.ts'

test('a known business is found by its very name, accents, capitals and spaces apart, or by its id', () => {
  const store = opened(newPath())
  startVisit(store)
  imported(store, lotNamed('a.csv'), [rowAt(2, { name: 'Épicerie  Noël' }), rowAt(3)])
  const known = new KnownSubjects(store)
  const noel = listSubjects(store)[1]?.id ?? ''
  expect(known.named('epicerie noel ')).toEqual([noel])
  expect(known.named(' BOULANGERIE ELOISE & FILS')).toEqual([business.id])
  expect(known.named('noël')).toEqual([])
  expect([known.has(noel), known.has(business.id), known.has('noël')]).toEqual([true, true, false])
})

test('two of the same name are both told; one whose assessments are several is told once, by its last name', () => {
  const store = opened(newPath())
  startVisit(store)
  imported(store, lotNamed('a.csv'), [rowAt(2, { name: business.name }), rowAt(3)])
  imported(store, lotNamed('b.csv'), [rowAt(3, { name: 'Boulangerie Roy' })])
  const known = new KnownSubjects(store)
  expect(known.named(business.name)).toHaveLength(2)
  expect(known.named('boulangerie roy')).toHaveLength(1)
  expect(known.named('boulangerie 3')).toEqual([])
  createSubject(store, { ...business, id: 'roy', name: 'Boulangerie Roy' })
  expect(new KnownSubjects(store).named('boulangerie roy')).toHaveLength(2)
})

test('a business that an export left without a name is known too, by its id; a store that holds nobody says so', () => {
  const store = opened(newPath())
  expect(new KnownSubjects(store).isEmpty).toBe(true)
  imported(store, lotNamed('a.csv'), [rowAt(2, { name: undefined })])
  const known = new KnownSubjects(store)
  const [nameless] = listSubjects(store)
  expect(known.isEmpty).toBe(false)
  expect(known.meant(nameless?.id ?? '')).toEqual([nameless?.id])
  expect(known.meant('Boulangerie 2')).toEqual([])
})
