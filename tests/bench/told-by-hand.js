// The same sheet as a person is told of it, by hand: the numbers of tests/bench/by-hand.js, with the levels they earn.
import { byHand, sectorOf, sizeOf } from './by-hand.js'

const least = 1
const most = 5

/** From an answer sheet to what is told of each question, criterion and lens. */
export function toldByHand(questionnaire, framework) {
  const hand = byHand(questionnaire, framework)
  const nodes = [framework.root, ...framework.root.children.flatMap((one) => [one, ...one.children])]
  return (answers) => {
    const numbers = hand.numbers(answers)
    const [size, sector] = [sizeOf(answers), sectorOf(answers)]
    const questions = hand.items.map(tellQuestion)
    const isCapped = ['CON-ACCE-1', 'CON-CONT-1'].some((id) => hand.items[hand.rank.get(id)].value < 3)
    const targets = hand.targets(size)
    const shares = hand.shares(size, sector)
    const criteria = nodes.map((node, at) => tellCriterion(node, numbers, { at, isCapped, targets, shares }))
    const lenses = framework.lenses.map(({ id }, at) => ({ lens: id, ...fieldsAt(numbers, nodes.length + at) }))
    return { criteria, questions, lenses }
  }
}

function tellQuestion({ id, state, value, worst, best, share, grade }) {
  const told = { question: id, state, min: least, max: most }
  if (state === 'hidden' || state === 'pending' || state === 'not-applicable') return told
  if (!Number.isNaN(value)) told.value = value
  told.low = worst
  told.high = best
  told.coverage = share
  if (state === 'answered') told.evidence = grade
  return told
}

function fieldsAt(numbers, at) {
  const from = at * 5
  const told = { min: least, max: most }
  if (!Number.isNaN(numbers[from])) told.value = numbers[from]
  if (!Number.isNaN(numbers[from + 1])) {
    told.low = numbers[from + 1]
    told.high = numbers[from + 2]
  }
  if (!Number.isNaN(numbers[from + 3])) told.coverage = numbers[from + 3]
  if (!Number.isNaN(numbers[from + 4])) told.evidence = numbers[from + 4]
  return told
}

function tellCriterion({ id, tier, levels, minimumCoverage }, numbers, { at, isCapped, targets, shares }) {
  const told = fieldsAt(numbers, at)
  told.criterion = id
  told.tier = tier
  told.insufficient = minimumCoverage !== undefined && told.coverage < minimumCoverage - 1e-9
  told.weight = shares[at]
  if (targets[at] !== undefined) told.target = targets[at]
  told.cappedBy = []
  if (told.insufficient || told.value === undefined) return told
  const cap = isCapped && id === 'CON' ? 1 : levels.length - 1
  const [rank, lowest, highest] = [told.value, told.low, told.high].map((number) => levelOf(levels, number))
  told.level = levels[rank].id
  told.shownLevel = levels[Math.min(rank, cap)].id
  if (cap < Math.max(rank, highest)) told.cappedBy.push('R1')
  if (Math.min(lowest, cap) < Math.min(highest, cap)) {
    told.between = [levels[Math.min(lowest, cap)].id, levels[Math.min(highest, cap)].id]
  }
  return told
}

function levelOf(levels, number) {
  let rank = 0
  while (rank + 1 < levels.length && number >= levels[rank + 1].from - 1e-9) rank += 1
  return rank
}
