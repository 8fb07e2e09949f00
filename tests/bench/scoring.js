// Scoring, as ratios to a loop written by hand for the same questionnaire, on the same answer sheets, in the same run.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { isDeepStrictEqual } from 'node:util'
import { keptPath, shippedFiles } from '../../dist/cli/content.js'
import { unpacked } from '../../dist/cli/kept-library.js'
import { CodedScorer } from '../../dist/scoring/coded/coded-scorer.js'
import { prepare } from '../../dist/scoring/prepare.js'
import { measureSheet, score } from '../../dist/scoring/score.js'
import { byHand } from './by-hand.js'
import { numbersFrom } from './numbers-from.js'
import { toldByHand } from './told-by-hand.js'

const different = 1000
const million = 1_000_000

const root = join(import.meta.dirname, '../..')
const library = unpacked(readFileSync(keptPath(root, 'content')), shippedFiles(root, 'content'))
const { content: questionnaire } = [...library.questionnaires.values()].find(
  ({ content }) => content.id === 'pme-complet',
)
const { content: framework } = [...library.frameworks.values()].find(
  ({ content }) => content.id === questionnaire.framework.id,
)

/** The ratios, once every number of every sheet is the same both ways. */
export function scoring() {
  const sheets = Array.from({ length: different }, (_, seed) => ({ answers: filledIn(numbersFrom(seed + 1)) }))
  const pin = { ...questionnaire.framework, digest: '' }
  const scorer = prepare({ questionnaire, framework, pinned: { questionnaire: pin, framework: pin } })
  const hand = byHand(questionnaire, framework)
  const told = toldByHand(questionnaire, framework)
  for (const sheet of sheets) compare(score(scorer, sheet), told(sheet.answers))
  return {
    one: together(200, sheets, [(sheet) => score(scorer, sheet), ({ answers }) => told(answers)]),
    coded: codedTogether(scorer, sheets, hand),
    many: together(million / different, sheets, [
      (sheet) => measureSheet(scorer, sheet),
      ({ answers }) => hand.numbers(answers),
    ]),
  }
}

/** The same sheets as rows of codes, once their numbers are found the same. */
function codedTogether(scorer, sheets, hand) {
  const questions = questionnaire.sections.flatMap((section) => section.questions.map(({ id }) => id))
  const coded = new CodedScorer(scorer, { questions })
  const rows = sheets.map((sheet) => ({
    ...sheet,
    codes: Uint16Array.from(questions, (id, column) => coded.code(column, sheet.answers.get(id))),
  }))
  for (const { answers, codes } of rows) {
    measureSheet(scorer, { answers })
    const tally = coded.measure(codes)
    for (const { at, criterion } of scorer.measuring.falling) {
      const [own, plain] = [tally.value[at], scorer.measuring.tally.value[at]]
      if (!Object.is(own, plain)) throw new Error(`${criterion.id} is ${own} by codes, and ${plain} otherwise`)
    }
  }
  return together(million / different, rows, [
    ({ codes }) => coded.measure(codes),
    ({ answers }) => hand.numbers(answers),
  ])
}

/**
 * Microseconds a sheet of two works, and their ratio. They take turns, one pass over the sheets each, so that a machine
 * that slows down slows both.
 */
function together(passes, sheets, works) {
  const spent = works.map(() => 0)
  for (let pass = 0; pass < passes; pass += 1) {
    for (const [which, work] of works.entries()) {
      const start = performance.now()
      for (const sheet of sheets) work(sheet)
      spent[which] += performance.now() - start
    }
  }
  const [ours, hand] = spent.map((time) => (time * 1000) / (passes * sheets.length))
  return { ours, hand, ratio: ours / hand }
}

/** What is told by hand is what the product tells: the same words, and numbers to the ninth decimal. */
function compare(ours, hand) {
  for (const part of ['criteria', 'questions', 'lenses']) {
    for (const [at, told] of hand[part].entries()) compareOne(`${part} ${at}`, ours[part][at], told)
  }
}

function compareOne(place, ours, hand) {
  for (const field of new Set([...Object.keys(ours), ...Object.keys(hand)])) {
    const [own, peer] = [ours[field], hand[field]]
    const isSame = typeof own === 'number' ? Math.abs(own - peer) < 1e-9 : isDeepStrictEqual(own, peer)
    if (!isSame) throw new Error(`${place}: ${field} is ${own}, and ${peer} by hand`)
  }
}

/** Everything answered but for one question in ten: unknown, put off, « sans objet » or never asked. */
function filledIn(random) {
  const answers = new Map()
  for (const question of questionnaire.sections.flatMap(({ questions }) => questions)) {
    const answer = answerTo(question, random)
    if (answer !== undefined) answers.set(question.id, { answer, evidence: Math.floor(random() * 4) })
  }
  return answers
}

function answerTo(question, random) {
  const chance = random()
  if (chance < 0.03) return undefined
  if (chance < 0.06) return { state: 'unknown' }
  if (chance < 0.08) return { state: 'later' }
  if (chance < 0.1) return { state: 'not-applicable', reason: '' }
  const value = valueFor(question, random)
  return value === undefined ? undefined : { state: 'answered', value }
}

function valueFor({ kind, options, rows }, random) {
  const pick = () => options[Math.floor(random() * options.length)].id
  switch (kind) {
    case 'single':
      return pick()
    case 'multi': {
      const ticked = options.filter(({ exclusive }) => !exclusive && random() < 0.4).map(({ id }) => id)
      return ticked.length > 0 ? ticked : [options.find(({ exclusive }) => exclusive)?.id ?? options[0].id]
    }
    case 'grid':
      return Object.fromEntries(rows.map(({ id }) => [id, { state: 'answered', value: pick() }]))
    case 'number':
      return Math.floor(random() * 150)
    default:
      return undefined
  }
}
