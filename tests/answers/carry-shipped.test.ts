import { expect, test } from 'vitest'
import { carry } from '../../src/answers/carry.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import { askingOf } from '../../src/model/asking.ts'
import { readValue } from '../support/mistakes.ts'
import { fullSheet, shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))

function asked(id: string) {
  const found = library.questionnaires.get(`${id}@1.0.0`)?.content
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

test.each([
  ['pme-express', 'pme-complet'],
  ['pme-express', 'pme-suivi'],
])('%s opens into %s: every answer that both ask is carried as it is, the rest is new', (short, long) => {
  const [before, after] = [asked(short), asked(long)]
  const sheet = fullSheet(askingOf(before))
  const shared = [...sheet].filter(([id]) => askingOf(after).asked.has(id))
  expect(shared.length).toBeGreaterThan(20)
  const { answers, outcomes, added } = carry(sheet, before, after)
  expect(answers).toStrictEqual(new Map(shared))
  const kinds = [...outcomes].map(([id, { kind }]) => [id, kind])
  expect(kinds).toEqual([...sheet.keys()].map((id) => [id, answers.has(id) ? 'carried' : 'retired']))
  expect(added.length).toBeGreaterThan(0)
  expect(added.filter((id) => sheet.has(id))).toEqual([])
})
