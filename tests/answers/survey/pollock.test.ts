import { expect, test } from 'vitest'
import { pollockScore } from '../../support/pollock-score.ts'
import { pollutedFiles } from '../../support/polluted.ts'
import { readUntold } from '../../support/read-untold.ts'

/** Of the 2,268 files that differ by the row and the column polluted, one in so many is read here. */
const step = 7

test('polluted files are read better than by any program that is told how they are written', () => {
  const families = new Map<string, { scores: number[]; files: number; weight: number }>()
  let turn = 0
  for (const { name, text, expected, weight } of pollutedFiles()) {
    const [, family = name] = /^(row_\w+?)_(?:row)?\d+/.exec(name) ?? []
    const of = families.get(family) ?? { scores: [], files: 0, weight: 0 }
    families.set(family, { ...of, files: of.files + 1, weight: of.weight + weight })
    turn += 1
    if (family === name || turn % step === 0) of.scores.push(pollockScore(expected, readUntold(text).rows))
  }
  const all = [...families.values()].map(({ scores, files, weight }) => {
    const score = scores.reduce((sum, one) => sum + one, 0) / scores.length
    return { score, files, weight }
  })
  const mean = (by: 'files' | 'weight') =>
    all.reduce((sum, family) => sum + family.score * family[by], 0) / all.reduce((sum, family) => sum + family[by], 0)
  expect(all.reduce((sum, { files }) => sum + files, 0)).toBe(2290)
  expect(mean('files')).toBeGreaterThan(9.97)
  expect(mean('weight')).toBeGreaterThan(9.97)
})
