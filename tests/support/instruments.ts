import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Framework } from '../../src/model/framework.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import type { Score, Scores } from '../../src/model/score.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'
import { answersOf, profileOf, type Said } from './answers.ts'
import { pinsOf } from './content.ts'
import { readValue } from './mistakes.ts'

/** What a sheet says of each question; one that is not there was not answered. */
export type Sheet = Readonly<Record<string, Said | undefined>>

/** What is known of the business beside its answers. */
export type Known = Parameters<typeof profileOf>[0]

export const instrumentFolder = join(import.meta.dirname, '../fixtures/instruments')

/** The instruments of others, transcribed: each is `name-cadre.yaml` and `name.yaml`. */
export const instrumentNames = ['securite', 'europe', 'pondere', 'paliers', 'points'] as const
export type InstrumentName = (typeof instrumentNames)[number]

/** The two files of an instrument, as `virage questionnaire check` is given them. */
export function instrumentFiles(name: InstrumentName): readonly Readonly<{ name: string; text: string }>[] {
  return [`${name}-cadre.yaml`, `${name}.yaml`].map((file) => ({
    name: file,
    text: readFileSync(join(instrumentFolder, file), 'utf8'),
  }))
}

export type Instrument = Readonly<{
  framework: Framework
  questionnaire: Questionnaire
  scoresOf: (sheet: Sheet, known?: Known) => Scores
}>

/** An instrument ready to score sheets; `edit` changes its framework's text first. */
export function instrument(name: InstrumentName, edit = (text: string): string => text): Instrument {
  const files = instrumentFiles(name).map((file, index) => (index === 0 ? { ...file, text: edit(file.text) } : file))
  const library = readValue(readLibrary(files))
  const [framework] = [...library.frameworks.values()].map(({ content }) => content)
  const [questionnaire] = [...library.questionnaires.values()].map(({ content }) => content)
  if (framework === undefined || questionnaire === undefined) throw new Error(`${name} is not an instrument`)
  const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
  const scoresOf = (sheet: Sheet, known: Known = {}): Scores =>
    score(scorer, { answers: answersOf(given(sheet)), profile: profileOf(known) })
  return { framework, questionnaire, scoresOf }
}

function given(sheet: Sheet): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([id, said]) => (said === undefined ? [] : [[id, said] as const])),
  )
}

/** What each question can be answered with, for sheets drawn at random. */
export type Replies = Readonly<Record<string, fc.Arbitrary<Said>>>

const runs = 300

/** The same 300 sheets each time: some complete, some with questions left out or not known, some nearly empty. */
export function onSheets(replies: Replies, promise: (sheet: Sheet) => void): void {
  const sheets = fc.oneof(fc.record<Sheet>(replies), torn(replies, 4), torn(replies, 1), torn(replies, 0.2))
  fc.assert(fc.property(sheets, promise), { numRuns: runs, seed: 2_026 })
}

/** Sheets where so many questions are answered for one left out and one not known. */
function torn(replies: Replies, answered: number): fc.Arbitrary<Sheet> {
  const gap = { weight: 5, arbitrary: fc.constant(undefined) }
  const unknown = { weight: 5, arbitrary: fc.constant('unknown') }
  const pieces = Object.entries(replies).map(([id, reply]) => {
    return [id, fc.oneof({ weight: 5 * answered, arbitrary: reply }, gap, unknown)] as const
  })
  return fc.record<Sheet>(Object.fromEntries(pieces))
}

/** What an instrument's own formulas give, by criterion or lens; undefined = no value. */
export type Numbers = Readonly<Record<string, number | undefined>>

/** One of the numbers of every criterion and lens is what the formulas give, at 1e-9, and none is forgotten. */
export function expectNumbers({ criteria, lenses }: Scores, field: keyof Score, numbers: Numbers): void {
  const found = [
    ...criteria.map((one) => [one.criterion, one[field]] as const),
    ...lenses.map((one) => [one.lens, one[field]] as const),
  ]
  expect(found.map(([id]) => id).toSorted()).toEqual(Object.keys(numbers).toSorted())
  const far = found.filter(([id, number]) => !isNear(number, numbers[id]))
  expect(Object.fromEntries(far)).toEqual(Object.fromEntries(far.map(([id]) => [id, numbers[id]])))
}

function isNear(left: number | undefined, right: number | undefined): boolean {
  return left === undefined || right === undefined ? left === right : Math.abs(left - right) <= 1e-9
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
