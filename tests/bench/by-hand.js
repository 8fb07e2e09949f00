// The full diagnostic scored by a loop written for it alone: what it asks is known beforehand, nothing is general.
// The peer of tests/bench/scoring.js; both must give the same numbers before they are timed.

const hiddenFromMicro = new Set(['PER-COMP-2', 'PER-PART-2', 'CON-ACCE-2'])
const protections = 'CON'
const fields = 5
const [value, low, high, coverage, evidence] = [0, 1, 2, 3, 4]

/** A loop over this questionnaire; `numbers` goes from an answer sheet to five numbers for each criterion and lens, in order. */
export function byHand(questionnaire, framework) {
  const dimensions = framework.root.children
  const competencies = dimensions.flatMap(({ children }) => children)
  const places = new Map(competencies.map(({ id }, at) => [id, at]))
  const items = questionnaire.sections.flatMap((section) =>
    section.questions.flatMap((question) => {
      const [measured] = Object.entries(question.measures)
      return measured === undefined ? [] : [itemOf(question, sectorOnly(section), { measured, places })]
    }),
  )
  const of = competencies.length
  const sums = Array.from({ length: 8 }, () => new Float64Array(of))
  const numbers = new Float64Array(fields * (1 + dimensions.length + of + framework.lenses.length))
  const lenses = framework.lenses.map((lens) => lens.of.map((id) => places.get(id)))
  const weights = weightsOf(framework)
  return {
    items,
    rank: new Map(items.map(({ id }, rank) => [id, rank])),
    targets: targetsOf(framework),
    shares: (size, sector) => sharesOf(dimensions, weights(size, sector)),
    numbers(answers) {
      const size = sizeOf(answers)
      const sector = sectorOf(answers)
      addUp(items, answers, { size, sector }, sums)
      write({ sums, numbers, dimensions, lenses, weights: weights(size, sector) })
      return numbers
    },
  }
}

/** The sector that a section is for, by the end of its name; none for the others. */
function sectorOnly({ id }) {
  return id.startsWith('SECT-') ? id.slice('SECT-'.length) : undefined
}

function itemOf({ id, kind, options, rows }, only, { measured: [name, weight], places }) {
  const isMulti = kind === 'multi'
  const values = new Map(options.map((option) => [option.id, option.value]))
  const points = new Map(options.filter(({ exclusive }) => !exclusive).map((option) => [option.id, option.points]))
  const whole = [...points.values()].reduce((sum, one) => sum + one, 0)
  const least = isMulti ? 1 : Math.min(...values.values())
  const isProtection = name.startsWith(protections)
  return { id, kind, only, weight, competency: places.get(name), values, points, whole, rows, least, isProtection }
}

export function sizeOf(answers) {
  const employees = answers.get('PRF-EMP')?.answer
  if (employees?.state !== 'answered') return undefined
  const { value: count } = employees
  return count < 5 ? 'XS' : count < 20 ? 'S' : count < 100 ? 'M' : 'L'
}

export function sectorOf(answers) {
  return answers.get('PRF-MODULE')?.answer.value
}

/** Whether a question is put: undefined when that is not known yet. */
function isPut({ id, only }, answers, { size, sector }) {
  if (only !== undefined) return sector === undefined ? undefined : sector === only
  if (hiddenFromMicro.has(id)) return size === undefined ? undefined : size !== 'XS'
  if (id !== 'TEC-IA-2') return true
  const uses = answers.get('TEC-IA-1')?.answer
  return uses?.state === 'answered' ? Number(uses.value) >= 2 : undefined
}

function addUp(items, answers, profile, [valued, values, lows, highs, asked, covered, graded, grades]) {
  for (const sum of [valued, values, lows, highs, asked, covered, graded, grades]) sum.fill(0)
  for (const item of items) {
    const put = isPut(item, answers, profile)
    if (put !== true) {
      item.state = put === false ? 'hidden' : 'pending'
      item.value = Number.NaN
      continue
    }
    const { competency: at, weight } = item
    const response = answers.get(item.id)
    read(item, response?.answer)
    if (item.state === 'not-applicable') continue
    if (item.state === 'answered') {
      item.grade = response.evidence ?? 0
      graded[at] += 1
      grades[at] += item.grade
    }
    asked[at] += weight
    covered[at] += weight * item.share
    lows[at] += weight * item.worst
    highs[at] += weight * item.best
    if (Number.isNaN(item.value)) continue
    values[at] += weight * item.value
    valued[at] += weight
  }
}

/** Writes in the item itself, so that nothing new is made for each question. */
function read(item, answer) {
  item.state = answer === undefined ? 'absent' : answer.state
  item.value = Number.NaN
  item.share = 0
  item.worst = item.least
  item.best = 5
  if (item.state === 'unknown' && item.isProtection) {
    item.value = Math.max(1, item.least)
    item.share = 1
  } else if (item.state === 'answered') {
    if (item.kind === 'grid') readRows(item, answer.value)
    else {
      item.value = item.kind === 'single' ? item.values.get(answer.value) : shareOf(item, answer.value)
      item.worst = item.value
      item.best = item.value
      item.share = 1
    }
  }
}

function readRows(item, cells) {
  let [known, sum, open] = [0, 0, 0]
  for (const { id } of item.rows) {
    const cell = cells[id]
    if (cell?.state === 'answered') {
      sum += item.values.get(cell.value)
      known += 1
    } else if (cell?.state !== 'not-applicable') open += 1
  }
  const counted = known + open
  if (counted === 0) {
    item.state = 'not-applicable'
    return
  }
  item.worst = (sum + open * item.least) / counted
  item.best = (sum + open * 5) / counted
  item.share = known / counted
  if (known > 0) item.value = Math.min(item.best, Math.max(item.worst, sum / known))
}

function shareOf({ values, points, whole }, ticked) {
  let sum = 0
  for (const id of ticked) {
    const point = points.get(id)
    if (point === undefined) return values.get(id)
    sum += point
  }
  return 1 + (4 * sum) / whole
}

function weightsOf(framework) {
  const bySize = new Map()
  const bySector = new Map()
  for (const { when, set, times } of framework.weights) {
    if (when.left.id === 'size') bySize.set(when.right.value, set)
    else bySector.set(when.right.value, times)
  }
  return (size, sector) => {
    const times = bySector.get(sector)
    return framework.root.children.map(({ id }) => (bySize.get(size)?.[id] ?? 1) * (times?.[id] ?? 1))
  }
}

/** The target of every criterion, parents before children: a competency has its dimension's. */
function targetsOf(framework) {
  const bySize = new Map(framework.targets.map(({ when, set }) => [when.right.value, set]))
  return (size) => {
    const set = bySize.get(size)
    return [
      set?.[framework.id],
      ...framework.root.children.flatMap(({ id, children }) => [id, ...children].map(() => set?.[id])),
    ]
  }
}

/** The weight of every criterion among its siblings, as a share of their whole. */
function sharesOf(dimensions, weights) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return [
    1,
    ...dimensions.flatMap(({ children }, rank) => [weights[rank] / whole, ...children.map(() => 1 / children.length)]),
  ]
}

function write({ sums, numbers, dimensions, lenses, weights }) {
  const [valued, values, lows, highs, put, covered, graded, grades] = sums
  let at = 1
  let first = 0
  const all = gathering()
  for (const [rank, { children }] of dimensions.entries()) {
    const own = gathering()
    for (let child = 0; child < children.length; child += 1) {
      const from = first + child
      const to = (at + 1 + child) * fields
      numbers[to + low] = put[from] === 0 ? Number.NaN : lows[from] / put[from]
      numbers[to + high] = put[from] === 0 ? Number.NaN : highs[from] / put[from]
      const mean = valued[from] === 0 ? Number.NaN : values[from] / valued[from]
      numbers[to + value] = Math.min(numbers[to + high], Math.max(numbers[to + low], mean))
      numbers[to + coverage] = covered[from] / put[from]
      numbers[to + evidence] = grades[from] / graded[from]
      gather(own, numbers, to, 1)
      count(own, sums, from)
    }
    finish(own, numbers, at * fields)
    gather(all, numbers, at * fields, weights[rank])
    add(all, own)
    at += 1 + children.length
    first += children.length
  }
  finish(all, numbers, 0)
  writeLenses({ sums, numbers, dimensions, lenses, at })
}

function writeLenses({ sums, numbers, dimensions, lenses, at }) {
  const where = dimensions.flatMap(({ children }, rank) => {
    const before = dimensions.slice(0, rank).reduce((sum, one) => sum + 1 + one.children.length, 1)
    return children.map((_, child) => before + 1 + child)
  })
  for (const [rank, of] of lenses.entries()) {
    const own = gathering()
    for (const competency of of) {
      gather(own, numbers, where[competency] * fields, 1)
      count(own, sums, competency)
    }
    finish(own, numbers, (at + rank) * fields)
  }
}

function gathering() {
  return { value: 0, valued: 0, low: 0, high: 0, put: 0, parts: 0, covered: 0, graded: 0, grades: 0 }
}

function gather(into, numbers, from, weight) {
  if (!Number.isNaN(numbers[from + low])) {
    into.low += weight * numbers[from + low]
    into.high += weight * numbers[from + high]
    into.put += weight
  }
  if (!Number.isNaN(numbers[from + value])) {
    into.value += weight * numbers[from + value]
    into.valued += weight
  }
}

function count(into, [, , , , put, covered, graded, grades], from) {
  into.parts += put[from]
  into.covered += covered[from]
  into.graded += graded[from]
  into.grades += grades[from]
}

function add(into, { parts, covered, graded, grades }) {
  into.parts += parts
  into.covered += covered
  into.graded += graded
  into.grades += grades
}

function finish(from, numbers, to) {
  const worst = from.put === 0 ? Number.NaN : from.low / from.put
  const best = from.put === 0 ? Number.NaN : from.high / from.put
  const mean = from.valued === 0 ? Number.NaN : from.value / from.valued
  numbers[to + low] = worst
  numbers[to + high] = best
  numbers[to + value] = Math.min(best, Math.max(worst, mean))
  numbers[to + coverage] = from.covered / from.parts
  numbers[to + evidence] = from.grades / from.graded
}
