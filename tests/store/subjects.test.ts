import { describe, expect, test } from 'vitest'
import { createSubject, findSubject, listSubjects } from '../../src/store/subjects.ts'
import { at } from '../support/invented-visit.ts'
import { newPath, opened } from '../support/temporary-store.ts'

const names = ['Boulangerie Roy', 'Roy', 'Atelier Éloïse Côté', 'ATELIER ELOISE COTE', 'Usine 12']

function fiveBusinesses() {
  const store = opened(newPath())
  for (const [index, name] of names.entries()) {
    createSubject(store, { id: `${index}abc-0000`, kind: 'business', name, createdAt: at })
  }
  return store
}

describe('a business is found', () => {
  test.each([
    ['its id', '0abc-0000', ['Boulangerie Roy']],
    ['the start of its id', '4ABC', ['Usine 12']],
    ['its whole name, even when it is part of another', 'Roy', ['Roy']],
    ['its whole name, whatever the case', 'roy', ['Roy']],
    ['part of its name', 'boulang', ['Boulangerie Roy']],
    ['its name as it is written, before one that only sounds the same', 'Atelier Éloïse Côté', ['Atelier Éloïse Côté']],
    ['a part without its accents: all that match', 'eloise', ['Atelier Éloïse Côté', 'ATELIER ELOISE COTE']],
    ['a decomposed accent', 'Co\u0302te\u0301', ['Atelier Éloïse Côté', 'ATELIER ELOISE COTE']],
    ['surplus spaces', '  boulangerie   roy ', ['Boulangerie Roy']],
    ['too short a start of an id: not by it', '0ab', []],
    ['a name nobody has', 'Garage', []],
    ['nothing', ' ', []],
  ])('by %s', (_way, wanted, found) => {
    expect(findSubject(fiveBusinesses(), wanted).map(({ name }) => name)).toEqual(found)
  })

  test('in the list of all, in the order kept', () => {
    expect(listSubjects(fiveBusinesses()).map(({ name }) => name)).toEqual(names)
  })

  test('with a name that SQL or a pattern would read otherwise', () => {
    const store = opened(newPath())
    const name = `L'Œuf "100 %" _; DROP TABLE subject;--`
    createSubject(store, { id: 'x', kind: 'business', name, createdAt: at })
    expect(findSubject(store, '100 %" _').map((subject) => subject.name)).toEqual([name])
    expect(findSubject(store, '%')).toHaveLength(1)
    expect(findSubject(store, '100 !')).toEqual([])
  })
})
