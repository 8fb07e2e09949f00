import type { CriterionDerivation, Part } from '../model/derivation.ts'
import { carry, clampTo, compareNumbers } from '../model/number.ts'
import { carryInFigures, type Outcome, resultNumber, shortNumber } from '../text/arithmetic.ts'
import { type Edge, edgesOfLevels } from '../text/format.ts'
import { madeInFigures } from '../text/made-figures.ts'
import { type Block, type Cell, plain } from './report.ts'
import type { Telling } from './telling.ts'

/** The overall score and each dimension as a calculation that an owner can do again. */
export function derivationBlocks(telling: Telling): readonly Block[] {
  const { words, derivation } = telling
  const made = derivation?.criteria.filter(({ tier }) => tier <= 1) ?? []
  if (made.length === 0) return []
  const columns = [
    { label: words.derivation.of, share: 34 },
    { label: words.derivation.how, share: 66 },
  ]
  return [
    { kind: 'heading', level: 3, text: words.derivation.heading },
    { kind: 'paragraph', words: plain(words.derivation.text), leads: true },
    { kind: 'table', columns, rows: made.map((one) => row(telling, one)) },
  ]
}

function row(telling: Telling, node: CriterionDerivation): readonly Cell[] {
  const { words, criteria, say } = telling
  const name = node.tier === 0 ? words.derivation.overall : say(criteria.get(node.criterion)?.name ?? {})
  const how = calculation(telling, node)
  return [plain(name), plain(node.insufficient && node.value !== undefined ? words.derivation.insufficient(how) : how)]
}

/** The value, what it is carried from when it is, and the aggregate of its parts. */
function calculation(telling: Telling, node: CriterionDerivation): string {
  const { words, language } = telling
  const { value, plain: before, scale, clamp, reach } = node
  if (value === undefined || before.value === undefined) return words.derivation.noValue
  const edges = edgesAt(telling, node.criterion)
  const from = clamp === undefined ? reach : { min: clampTo(reach.min, clamp), max: clampTo(reach.max, clamp) }
  const limited = clampTo(before.value, from)
  const isCarried = scale !== undefined && from.max > from.min
  const made = isCarried ? carry(limited, from, scale) : limited
  const own = aggregated(telling, node, { number: before.value, edges: isCarried ? [] : edges })
  const isLimited = compareNumbers(limited, before.value) !== 0
  const kept = isLimited
    ? words.derivation.clamped(own, shortNumber(from.min, language), shortNumber(from.max, language))
    : own
  const result = { number: made, edges }
  const whole = isCarried
    ? words.derivation.where(
        words.derivation.equals(
          resultNumber(result, language),
          carryInFigures({ number: limited }, { from, to: scale, result }, language),
        ),
        kept,
      )
    : kept
  if (compareNumbers(made, value) === 0) return whole
  return words.derivation.kept(whole, resultNumber({ number: value, edges }, language))
}

/** `2,35 = (2 + 2 + 3) ÷ 3`; a single part is named so. */
function aggregated(telling: Telling, node: CriterionDerivation, result: Outcome): string {
  const { words, language } = telling
  const value = resultNumber(result, language)
  if (node.parts.filter((part) => part.value !== undefined).length === 1 && node.aggregate.kind === 'mean')
    return words.derivation.alone(value)
  const edgesOf = ({ kind, id }: Part) => (kind === 'criterion' ? edgesAt(telling, id) : (result.edges ?? []))
  const writing = { language, words: words.derivation.figures, edgesOf, edges: result.edges ?? [] }
  return words.derivation.equals(value, madeInFigures(node, 'value', writing) ?? '')
}

function edgesAt({ criteria }: Telling, id: string): readonly Edge[] {
  return edgesOfLevels(criteria.get(id)?.levels ?? [])
}
